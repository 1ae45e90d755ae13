"""Nouns for bodies in other languages, which open or close the names of firms, parties and unions there."""

from __future__ import annotations

FOREIGN_BODIES = frozenset(
    # banks, firms and works
    "banco banque banca banka bankası banki grupo groupe gruppo gruppe grupa compañía compagnie compagnia companhia société "
    "sociedad sociedade società empresa empresas entreprise usina werke gesellschaft kereskedelmi zakłady cooperativa "
    "coopérative cooperativas caixa caja crédit crédito credito zement stahl versicherung sparkasse landesbank hitelbank takarék holding aseguradora constructora "
    # parties, fronts and unions
    "partido parti partito partei partij partia partiya partidul alianza aliança alliantie frente fuerza fuerzas força forza "
    "movimiento movimento mouvement unión união unione sindicato syndicat sindacato confederación confederação confédération "
    "confederazione federación federação fédération federazione asociación associação associazione coalición coligação coalizione "
    "bloque bloco bloc rassemblement ruch koalicja platforma liga ligue lega sangh sangathan morcha dal janata jamaat "
    "jamiat hizb harakat gerakan partai barisan persatuan pertubuhan perikatan "
    # institutes and other houses
    "instituto institut istituto instytut fundación fundação fondation fondazione stiftung fundacja observatorio universidad "
    "universidade université università universität ministerio ministério ministère ministero comité comissão comisión consejo "
    "conselho conseil consiglio tribunale cámara câmara camera agencia agência agence agenzia policía polícia polizei ejército "
    "verein verband vereniging forbund förbund forbundet förbundet liitto gewerkschaft samband "
    # those of one calling
    "médecins médicos ärzte avocats abogados pharmaciens".split()
)
"""Kept apart from place and family names: none of them is either in its own language."""

MOVEMENTS = frozenset({
    "Boko Haram", "Al-Shabaab", "al-Shabaab", "Al Shabaab", "Abu Sayyaf", "Ansar Dine", "Ansar Allah", "Jemaah Islamiyah",
    "Hezbollah", "Hizbollah", "Hizbullah", "Hamas", "Fatah", "Taliban", "Al-Qaeda", "al-Qaeda", "Al Qaeda", "al Qaeda",
    "Houthis", "Janjaweed", "Sinn Féin", "Sinn Fein", "Plaid Cymru", "Fine Gael", "Fianna Fáil", "Fianna Fail", "Likud",
    "Forza Italia",
})  # fmt: skip
"""Parties and armed movements under names of other languages, which look like people's."""

MINISTRIES = frozenset({"Quai d'Orsay", "Farnesina", "Itamaraty", "Shastri Bhavan"})
"""Called by the names of their houses."""

HOUSES_ABROAD = frozenset("Republika Grupo Groupe Gruppo Grupa Banco Banque Banca Compagnie Companhia".split())
"""What begins a firm's name, or that of a part of a land, and no person's."""
