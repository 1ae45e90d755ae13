"""Frequent given names, for two purposes: whether a name is a person's, and whether "he" or "she" can mean it.

Names that both women and men bear are left out. A name that is missing here fits both pronouns.
"""

from __future__ import annotations

import unicodedata

from summarizer.mark.lexicon.given_names_europe import BOTH_OF_EUROPE, MEN_OF_EUROPE, WOMEN_OF_EUROPE
from summarizer.mark.lexicon.given_names_world import BOTH_OF_THE_WORLD, MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD

HE = (
    frozenset(
        "aaron abdel abdul abdullah abdulla abdi abraham adam adrian ahmad ahmed akira alain alan albert alberto aleksandr aleksander "
        "alexander alexandre alexei alexey alfred alistair allan amir anatoly anders andreas andrei andrej andrew andrey "
        "andrzej angus anthony antoine anton antonio antti arthur arturo artur asif bashar ben benjamin bernard bernd bill bjorn bob "
        "boris brad brendan brian bruce bruno carl carlo carlos cedric cesar charles chen christian christoph christopher "
        "claude claudio colin conor craig cyril dan daniel daniele dariusz darren dave david declan denis dennis derek diego dieter "
        "dimitri dimitris dirk dmitri dmitry dominic don donald douglas duncan edgar eduardo edward edwin egor elliot emil "
        "emmanuel enrique eric erik ernst eugene evgeny fabio fadi faisal felipe felix ferdinand fergal fergus fernando filip "
        "francesco francis francisco francois frank franz fred frederick fritz gareth gary gavin gennady geoff geoffrey "
        "george georges gerald gerard gerhard gianni giovanni giorgio giuseppe glenn gordon graham greg gregory guido guillaume gustavo guy "
        "hamid hans harald harold harry hasan hassan heinrich heinz helmut henri henrik henry herbert hector hiroshi horst howard "
        "hugh hugo hussein ian ibrahim idris igor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jakob jakub james "
        "janos jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joe joel johan johann johannes john "
        "jon jonas jonathan jorge jose josef joseph joshua josé juan jukka julian julio jun jürgen juris kamal karel karim karl kazuo "
        "keith ken kenji kenneth kevin khalid kirill klaus konstantin kurt kyle kwame lars larry laurent lawrence leo leon leonard "
        "leonid leopold lev liam louis luca lucas lucien luigi luis lukas luke mahmoud malcolm manuel marc marcel marcelo marco marcos "
        "marcus marek mario mark markus martin martti mathieu matteo matthew matthias maurice mauricio max maxim maximilian mehmet "
        "michael michal michel miguel mikael mikhail mike mikko milan miroslav mohamed mohammad mohammed moses muhammad murat mustafa "
        "nathan neil nicholas nick nicolas nigel nikolai nikolay nikos niklas norman oleg oleksandr oliver olivier omar oscar "
        "otto owen pablo paolo pascal patrick paul paulo pavel pawel pedro per pete peter petr petro philip philippe phil pierre piotr "
        "rafael rafal ralph ramon rashid raymond raul reinhard ricardo richard rob robert roberto rodrigo rodney roger roland rolf roman "
        "ron ronald roberto rupert russell ryan salman samir samuel scott sean sebastian selim serge sergei sergey sergio shane shinzo simon "
        "stanislav stefan stefano stephen steve steven stuart sven sylvain takashi tariq taro ted theo theodor thierry thomas "
        "tim timothy toby tobias todd tom tomas tomasz tommaso tony toomas tore trevor uwe vadim vasily victor viktor vincent vincenzo "
        "vitaly vladimir volodymyr walter warren wayne werner wilhelm will william willem wolfgang yuri yury yusuf zoltan "
        "abbas abel adil agus alassane aldo alec aleksandar alessandro alfredo alok amadou amit amos anand andre "
        "andres andriy anil anis ankit anwar arash arif arjun arman armando arne arnold arvind ashok atal axel ayman "
        "azhar aziz babak baptiste bashir benedikt benito bernardo bilal bogdan budi burak cem cheikh christos "
        "clement cyrus damian damir danilo dario darius davide dawit deepak desmond dimitar dinesh dmytro dominik "
        "eamon edmund elias elie eliseo emilio emre enrico ernesto esteban fabian fabrice farhan farid farouk "
        "federico filippo florian frederic frederik friedrich gabor gabriel gaston gaurav georg georgi georgy georgiy georgii georgios "
        "gerardo ghassan giacomo gilbert gilles gopal goran gregor guillermo gunter hafiz hamad hamza hari haruto "
        "heiko hernan hideo hossein ilham imad ingo iqbal isaias istvan jacek jagdish jalal jamal jaroslav jaume "
        "jerzy jesper joaquin jochen johnny joko jordi jorg josip jozef juha juhani julien junaid junichiro jurgen "
        "juri jussi kader kamil kamran kapil karan karol kasper keizo kemal kerem khaled kiran kofi konrad krishna "
        "krzysztof lachlan lalit lasse laszlo lauri leandro lech leif len leonardo leszek levent lionel lorenzo luc "
        "luka lukasz magnus mahesh maksim mamadou manfred manoj marcin mariano marius marko marwan masato massimo "
        "matej mateusz mathias matias matthieu mattias mauro maxime mehdi mihai mikkel miklos milorad milos mirko "
        "mizanur mohan mohsin moises mordechai moshe mostafa mukesh nabil nadav naftali najib naresh nasser naveed "
        "nico nicolae nikola nikolaos nils nitin noah noel norbert oleksiy olof orhan oskar osman paco pankaj "
        "patricio pavlo peer petros pieter pradeep prakash prashant qasim radek radoslaw raghav rahul raimo rainer "
        "rajendra rajesh rajiv rakesh ralf ramakrishnan ramesh rami ravi reza riccardo rick rizal rohan romain rory "
        "rosli roy ruben rudolf ruslan sachin sakari salah saleh salem salim salvatore sami sandeep sandro sanjay "
        "satish satoshi serhiy shahid shashi sheldon shigeru sigmar silvio slobodan sohail soren sourav stephane "
        "subhash sunil suresh syed taavi tadeusz takeshi tamas tarek terence teun thabo thorsten tiago tibor timo "
        "timur tommy torsten toshiro tristan tyler ulrich umar umberto vaclav valentin valeri vasil veli vijay "
        "vikas vikram ville vinod vishal vittorio vivek vlad vladislav volker waleed waqar wojciech xavier yair "
        "yannick yasser yehuda yevgeny yitzhak yoshihide yousef youssef yuriy yves zaid zbigniew zdenek zeev ziad "
        "zoran "
        "recep tayyip ahmet binali hakan hulusi suleyman ismet mevlut erdal bulent necmettin turgut thibaut dries "
        "romelu eden nacer kieran raheem dele harvey mason jude gonzalo mateo ignacio facundo nestor alvaro evo "
        "fidel lazaro nicanor yukio naoto toshihiro yasuo fumio ichiro kenta noboru shinichi narendra manmohan "
        "pranab arun sanjeev dilip harish vyacheslav gleb arkady ramzan rustam ravil mintimer nursultan islam heydar "
        "almazbek emomali serzh nikol artem yegor matvei gennadi rostislav svyatoslav veniamin zurab eduard alisher "
        "askar kassym gurbanguly shavkat levan irakli giorgi mikheil davit hayk tigran armen bohdan taras arseniy "
        "vitali rinat ferenc gyorgy sandor attila bela imre andras nebojsa ivica dragan borut janez joze alojz "
        "mladen stjepan tomislav abdel-fattah mahmud mohamad muammar haider nouri massoud ashraf gul abdulaziz "
        "khalifa tamim talal walid saad rafik fouad emile nasrallah ismael saeb mahathir susilo goodluck olusegun "
        "muhammadu kgalema yoweri uhuru raila mwai ban boutros wim jaap piet ruud jean-claude jean-marc jean-luc "
        "jean-pierre jean-paul jean-yves hans-dietrich karl-heinz franz-walter frank-walter jörg joschka fredrik "
        "kjell poul bertel paavo sauli barack lyndon dwight franklin theodore calvin newt mitt jeb rand "
        "achille adrianus akos aleksi alfonso anatole anatoliy angelo antonello antonin antonis apostolos arjen arnaud "
        "athanasios attilio aurelien balazs bastiaan bastien benoit beppe bjarne boban bohuslav bojan boleslaw boyko "
        "bozidar bram branko bronislaw carmine catalin cesare clarence clifford clive cornelis corrado cosimo costel "
        "cristian csaba curtis darko darrell darryl dejan diederik dimitrios domenico dorin dumitru dusan dustin dwayne "
        "edouard eero elio emeric enzo ethan etienne eugeniusz evan evangelos fabien fabrizio fedor flemming florin "
        "franco frans frantisek fyodor gaetan gaspard gavriil geert geir gennaro gheorghe giannis gijs grzegorz gunnar "
        "gyula haakon hadrien halvor heikki hendrik henning herve hristo hryhoriy ihor ilkka ioannis iulian ivaylo jared "
        "jari jaroslaw jeremiah jermaine jeroen jiri joey joost josh jules kazimierz kiril knut konstantinos kostas "
        "kyriakos ladislav lajos lavrenty leandre leroy liviu loic lubomir luciano maarten maciej mads mariusz marvin "
        "maurizio melvin miodrag mircea mitch momcilo mykhailo mykola myles myroslav nenad niclas ognyan olav oleh "
        "panagiotis panos pasquale pekka petko petteri pietro plamen preben przemyslaw pyotr quentin radovan radu randy "
        "rasmus ratko reggie reginald regis renato rikard roderick rodion roel romano ronnie rutger ryszard sander sasa "
        "sebastien semyon seth shaun sigurd sinisa slawomir sorin sotiris spyros staffan stan stavros steffen stoyan "
        "søren tanguy tapio terje terrence thijs timofei torben traian tyrone valeriy vasile veikko vince vitaliy "
        "vojislav wesley wilfred winston witold wouter zach zachary zygmunt "
        "bernie elon satya sundar lloyd".split()
    )
    | MEN_OF_THE_WORLD
    | MEN_OF_EUROPE
)
"""Given names of men, from many languages: "she" is none who bears one."""
SHE = (
    frozenset(
        "abigail adele adriana agnes agnieszka aisha alejandra aleksandra alexandra alice alicia alina alison amanda amelia amina amy ana "
        "anastasia angela angelina anita anja anke ann anna annabel anne annette annie antje antonia astrid audrey aya ayesha ayse "
        "barbara beata beatrice beatriz bella bernadette beth betty birgit bonnie brenda bridget brigitte camilla carla carmen carol "
        "carolina caroline catherine cathy catriona cecilia celia charlotte chiara chloe christina christine claire clara claudia "
        "colette cristina cynthia helle tarja dagmar daisy daniela danielle daria darja deborah debbie deirdre delia denise diana diane dolores dominique "
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
        "yvonne zara zoe zofia zuzana "
        "ada agata aicha aiko aila aino akiko alessandra alexia amal amira anabel angelica anjali anneli annika "
        "anouk anu arabella ariane arlene asuka aurelia aysel bea beatrix begona belen benazir bente berit bettina "
        "beverley bianca birgitta blanca bogna bozena britta bronwyn camila candice carina carlotta carole cassandra "
        "catalina catarina caterina cecile chantal christel christiane cindy clare clemence concepcion consuelo "
        "corinne dalia danuta daphne deepa dewi dilma dina divya donatella dorota dorothea edna ekaterina elif elin "
        "elina elise elvira emilia emilie emine erna esra eugenia eve ewa fabiola farah fatemeh fatma franziska frida "
        "gabriella gaelle geeta genevieve georgina geraldine gerda gertrud gisela gita giuliana graciela gretchen "
        "gudrun gulnara halina halle hana hania hedda heike helene hilda hiroko hulda ilaria ilona ilse ina indira "
        "ines inge ingeborg inna irena irma isabelle ivana iveta iwona izabela jacinda jadwiga janina jasmin jasmina "
        "jaya jocelyn jolanta josefina judit julieta justine justyna kadri kaja kamala kari karolina kasia katalin "
        "katarzyna katerina katrina kavita keiko kerstin khadija kinga kirsi kirsti klara kristen krystyna lakshmi "
        "lana larisa lata latifa lavinia layla lea leah leonie leonora liesbeth lila liliana lilly lina liv lorena "
        "lotta lotte lucie lucinda lyudmila madhuri magda malala malgorzata mamata manal mandy manuela mara marcela "
        "margareta margherita margrethe marianna mariella marija marika marilyn marisa marit marjorie marlene martine "
        "maryam marzena mathilde maud meena melinda meryem meryl mette michaela michiko mila milena mireille mirjam "
        "mona nadezhda nadya nandini nasrin natacha nathalie nayana neha nermin nicoletta nirmala norma nuria nurul "
        "ofelia olena paola parvati paulina pavla polina pooja pratibha priscilla priya putri radha raffaella raisa "
        "rania raquel rasa rekha renate rhiannon riitta rina ritu roberta romina rosalia sabrina salma samira "
        "sangeeta savita serena severine shabana shalini shauna shirin shobha shreya silke simona siri siti smita "
        "solveig sonali sujata sunita susana sushma swati sylvie tatyana tove trine ulla uma uschi usha valerie "
        "vandana veena vesna vidya violeta virginie viviane wiebke wilhelmina wilma winifred yael yasmina yumi zainab "
        "adela adeline alena allison amelie aneta angharad ankie annabelle annemarie anniken anouchka antoinette audra "
        "becky bernice beryl bethany blanka candace carola carolyn carrie charlene cheryl colleen cordelia debra "
        "drahomira ebba edwina edyta eeva effie eliska ellie eloise elsie elspeth elzbieta estelle ewelina femke georgie "
        "geri glenda grazyna grethe gunilla gwen gwendolyn gwyneth hanne harriett hayley hedy hilde holly imogen inger "
        "ingvild irja jaana jacquelyn jarmila jayne jeannie jillian jirina jitka joann joelle jolene joni josefin josie "
        "jutta kaitlyn karla katelyn kayla kellie kelsey kimberly kirstine krista kristy kveta lauryn leanne leena lene "
        "lenka lilianne lise lizzie lucille lynda lynne mabel maija malin marcy marga margrete marja marjolein marketa "
        "marleen marsha mavis maxine meghan merja milada mimi mindy mollie neelie olwen outi paige paivi pernilla "
        "pernille ragnhild rebecka rebekah rhonda riikka rikke robyn romana rosie roxanne shelley sidsel signe sirkka "
        "sofie stacey stanislawa stepanka stina sylvana sylwia ulrika urszula vibeke vlada vlasta wioletta ylva zuzanna "
        "zdenka zsofia zsuzsa".split()
    )
    | WOMEN_OF_THE_WORLD
    | WOMEN_OF_EUROPE
)
"""Given names of women, likewise."""

EITHER = (
    frozenset(
        "charlie alex sam chris pat robin jordan taylor casey jamie lindsay ashley avery riley morgan kelly leslie "
        "tracey jesse jackie terry dana lee kris dylan drew blake cameron devon logan parker sasha misha nikita toni "
        "bobby ali noor andrea jan kai kim simone jean rene michele nour sacha valery".split()
    )
    | BOTH_OF_THE_WORLD
    | BOTH_OF_EUROPE
)
"""Given names that women and men bear."""

BORN = frozenset("mian chaudhry chaudhary sardar makhdoom khawaja nawabzada mirza maulana rana raja malik".split())
"""Styles by birth or learning that copy of Pakistan and India writes as the first word of a name."""

_GIVEN = (HE | SHE | EITHER | BORN) - {"sardar", "rana", "raja"}  # "Rana Plaza", "Raja Ampat"


def plain(word: str) -> str:
    """A word in lower case and without accents, as the names stand here."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def is_given(word: str) -> bool:
    """Whether a word is a given name."""
    return word.lower() in _GIVEN or (not word.isascii() and plain(word) in _GIVEN)
