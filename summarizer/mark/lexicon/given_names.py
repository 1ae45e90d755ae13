"""Frequent given names, for one purpose: whether "he" or "she" can mean somebody.

Names that both women and men bear are left out. A name that is missing here fits both pronouns.
"""

from __future__ import annotations

HE = frozenset(
    "aaron abdel abdul abdullah abdulla abdi abraham adam adrian ahmad ahmed akira alain alan albert alberto aleksandr aleksander "
    "alexander alexandre alexei alexey alfred ali alistair allan amir anatoly anders andreas andrei andrej andrew andrey "
    "andrzej angus anthony antoine anton antonio antti arthur arturo artur asif bashar ben benjamin bernard bernd bill bjorn bob "
    "boris brad brendan brian bruce bruno carl carlo carlos cedric cesar charles chen christian christoph christopher "
    "claude claudio colin conor craig cyril dan daniel daniele dariusz darren dave david declan denis dennis derek diego dieter "
    "dimitri dimitris dirk dmitri dmitry dominic don donald douglas duncan edgar eduardo edward edwin egor elliot emil "
    "emmanuel enrique eric erik ernst eugene evgeny fabio fadi faisal felipe felix ferdinand fergal fergus fernando filip "
    "francesco francis francisco francois frank franz fred frederick fritz gareth gary gavin gennady geoff geoffrey "
    "george georges gerald gerard gerhard gianni giovanni giorgio giuseppe glenn gordon graham greg gregory guido guillaume gustavo guy "
    "hamid hans harald harold harry hasan hassan heinrich heinz helmut henri henrik henry herbert hector hiroshi horst howard "
    "hugh hugo hussein ian ibrahim idris igor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jakob jakub james jamie jan "
    "janos jason javier jean jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joe joel johan johann johannes john "
    "jon jonas jonathan jorge jose josef joseph joshua josé juan jukka julian julio jun jürgen juris kamal karel karim karl kazuo "
    "keith ken kenji kenneth kevin khalid kirill klaus konstantin kurt kyle kwame lars larry laurent lawrence lee leo leon leonard "
    "leonid leopold lev liam louis luca lucas lucien luigi luis lukas luke mahmoud malcolm manuel marc marcel marcelo marco marcos "
    "marcus marek mario mark markus martin martti mathieu matteo matthew matthias maurice mauricio max maxim maximilian mehmet "
    "michael michal michel miguel mikael mikhail mike mikko milan miroslav mohamed mohammad mohammed moses muhammad murat mustafa "
    "nathan neil nicholas nick nicolas nigel nikita nikolai nikolay nikos niklas norman oleg oleksandr oliver olivier omar oscar "
    "otto owen pablo paolo pascal patrick paul paulo pavel pawel pedro per pete peter petr petro philip philippe phil pierre piotr "
    "rafael rafal ralph ramon rashid raymond raul reinhard rene ricardo richard rob robert roberto rodrigo rodney roger roland rolf roman "
    "ron ronald roberto rupert russell ryan salman sam samir samuel scott sean sebastian selim serge sergei sergey sergio shane shinzo simon "
    "stanislav stefan stefano stephen steve steven stuart sven sylvain takashi tariq taro ted terry theo theodor thierry thomas "
    "tim timothy toby tobias todd tom tomas tomasz tommaso tony toomas tore trevor uwe vadim valery vasily victor viktor vincent vincenzo "
    "vitaly vladimir volodymyr walter warren wayne werner wilhelm will william willem wolfgang yuri yury yusuf zoltan".split()
)
SHE = frozenset(
    "abigail adele adriana agnes agnieszka aisha alejandra aleksandra alexandra alice alicia alina alison amanda amelia amina amy ana "
    "anastasia angela angelina anita anja anke ann anna annabel anne annette annie antje antonia astrid audrey aya ayesha ayse "
    "barbara beata beatrice beatriz bella bernadette beth betty birgit bonnie brenda bridget brigitte camilla carla carmen carol "
    "carolina caroline catherine cathy catriona cecilia celia charlotte chiara chloe christina christine claire clara claudia "
    "colette cristina cynthia dagmar daisy daniela danielle daria darja deborah debbie deirdre delia denise diana diane dolores dominique "
    "donna dora doris dorothy edith eileen elaine elena eleanor eleni elisa elisabeth eliza elizabeth ella ellen elsa emily emma erica "
    "erika esther eva evelyn fatima federica felicity fernanda fiona flora florence frances francesca freya gabriela gabrielle gail "
    "gemma georgia gertrude gillian gina giorgia giulia gloria grace greta guadalupe hanna hannah harriet heather heidi helen helena helga henrietta "
    "hilary hillary hope ida imelda inga ingrid irene irina iris isabel isabella isobel jacqueline jana jane janet janice jasmine "
    "jean-marie jeanette jeanne jelena jenna jennifer jenny jessica jill joan joanna joanne jodie johanna josephine joyce juana judith "
    "judy julia juliana julie juliet june karen karin karina katarina kate katharina katherine kathleen kathryn kathy katie katja "
    "katrin kerry kirsten kirsty kristin kristina lara laura lauren leila lena leona lesley leticia leyla lidia lilian lily linda lisa liudmila "
    "liz lois loretta lorna lorraine louise lucia lucy ludmila luisa lydia lynn madeleine magdalena maggie maia maja marcia "
    "margaret margarita margot maria mariam mariana marianne marie marina marion marta martha martina mary matilda maureen maya "
    "megan melanie melissa mercedes mia michelle mildred miranda miriam mitsuko moira molly monica monika monique muriel myriam nadia nadine "
    "nancy naomi natalia natalie natasha nell nicola nicole nina noemi nora noreen odile olga olivia orla paloma pamela patricia "
    "paula pauline penelope penny petra philippa phoebe pia pilar polly rachel ramona rebecca regina renata rita rosa rosalind rose "
    "rosemary roxana ruth sabina sabine sally samantha sandra sanna sara sarah saskia shannon sharon sheila shirley silvia sinead siobhan "
    "sofia sonia sonja sophia sophie stella stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tania tanja tanya tara "
    "tatiana teresa tess tessa thelma theresa therese tina tracy trudy ulrike ursula valentina valeria vanessa vera verena veronica "
    "veronika victoria viktoria viola violet virginia vivian vivienne wanda wendy xenia yasmin yelena yoko yolanda yulia yvette "
    "yvonne zara zoe zofia zuzana".split()
)
