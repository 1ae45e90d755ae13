"""Places: words in their names, parts of the world, and what tells that a name is a place's."""

REGIONS = frozenset({
    "Europe", "Asia", "Africa", "America", "North America", "South America", "Latin America", "Central America",
    "Oceania", "Antarctica", "Central Asia", "East Asia", "South Asia", "Southeast Asia", "South-East Asia", "Eurasia",
    "Western Europe", "Eastern Europe", "Central Europe", "North Africa", "West Africa", "East Africa", "Middle East",
    "Far East", "Caucasus", "South Caucasus", "North Caucasus", "Balkans", "Western Balkans", "Scandinavia", "Caribbean",
    "Arctic", "Sahel", "Pacific", "Asia-Pacific", "Crimea", "Siberia", "Kashmir", "Sahara", "Southern Africa",
    "Eastern Africa", "Western Africa", "Northern Africa", "Central Africa", "Horn of Africa", "Sub-Saharan Africa",
    "Maghreb", "Levant", "Northern Europe", "Southern Europe", "Southeast Europe", "Southeastern Europe", "Western Asia",
    "Southern Asia", "South Pacific", "Indo-Pacific", "Global South", "Global North",
})  # fmt: skip
"""Parts of the world, in copy the places where things are, and seldom who does or says something."""

STATES = frozenset(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa "
    "Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada "
    "Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta "
    "Manitoba Saskatchewan Queensland Victoria Tasmania Bavaria Saxony Catalonia Andalusia".split()
) | {
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island",
    "South Carolina", "South Dakota", "West Virginia", "British Columbia", "Nova Scotia", "New Brunswick",
    "New South Wales", "Western Australia", "South Australia", "Northern Territory",
}  # fmt: skip
"""States and provinces after the names of towns: "Salem, Oregon"."""

PROVINCES = frozenset({
    # Pakistan
    "Punjab", "Sindh", "Balochistan", "Khyber Pakhtunkhwa", "KP", "AJK", "Azad Kashmir", "Azad Jammu and Kashmir",
    "Gilgit Baltistan", "GB",
    # India
    "Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa", "Gujarat", "Haryana",
    "Himachal Pradesh", "Jharkhand", "Karnataka", "Kerala", "Madhya Pradesh", "Maharashtra", "Manipur", "Meghalaya",
    "Mizoram", "Nagaland", "Odisha", "Rajasthan", "Sikkim", "Tamil Nadu", "Telangana", "Tripura", "Uttar Pradesh",
    "Uttarakhand", "West Bengal", "Delhi", "Jammu and Kashmir",
})  # fmt: skip
"""Provinces and states that South Asian copy names right behind an office: "Chief Minister Sindh"."""

PLACE_HEADS = frozenset(
    "street avenue road square bridge river lake sea ocean mountain mountains valley island islands peninsula "
    "strait gulf bay coast cape desert forest park airport station stadium arena hotel palace castle cathedral "
    "region province county district prefecture oblast city town village north south east west hall canal "
    "port harbour harbor beach hill hills plaza tower building border dam reactor plant field cemetery kremlin highway motorway "
    "expressway freeway memorial monument corridor crossing checkpoint terminal tunnel viaduct causeway boulevard circuit creek "
    "gorge reservoir township shrine mosque mausoleum basilica".split()
)
"""Last words of names of places and buildings."""

NO_SURNAMES = frozenset(
    "state district county province prefecture oblast region highway motorway expressway freeway airport avenue boulevard creek "
    "gorge reservoir township peninsula pradesh".split()
)
"""Those that nobody is called: two words that the pipeline takes for a person's are a place's."""

SETTLEMENTS = frozenset(
    "city town village port island district province region suburb county municipality hamlet".split()
)
"""Nouns before "of" and the name of a place: "the village of X"."""

DIVISIONS = frozenset(
    "region territory area oblast krai republic district province county prefecture governorate municipality city state "
    "shire borough township".split()
)
"""Last words of the names of the regions and towns that have governors and mayors."""

STORMS = frozenset("cyclone hurricane typhoon storm".split())
"""Words before the names of storms, which bear given names: "Tropical Storm Doe"."""

STREETS = frozenset(
    "street road avenue lane close mews grove row terrace gardens drive crescent walk way rise green gate quay parade view "
    "hill court square".split()
)
"""Last words of the names of streets, surnames among them: they count where an address stands."""

PLACE_FIRST = frozenset("Cape Port Mount Fort San Santa Los Las Great Little Upper Lower Nether".split())
"""First words of the names of towns and headlands, and no given names."""

SAINTS = frozenset("St St. Saint Ste. Sainte".split())
"""First words of the names of places and churches, which copy names far more often than the saints."""

VENUES = frozenset(
    "palace centre center theatre theater museum hall stadium hospital university college school academy club church "
    "opera zoo hotel library institute".split()
)
"""Last words of names of bodies that are buildings, too."""

WAYS = frozenset(
    "border bus buses corridor distance drive ferries ferry flew flies flight flights fly flying highway journey journeys "
    "motorway operate operates railway road roads route routes run running runs sailing shuttle time track train trains "
    "travel travelled travelling trip trips".split()
)
"""What leads "between" two places, and who goes there."""
