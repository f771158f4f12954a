"""Common English given names, by the pronoun they usually take."""

from timeline.language.wordlists import words

FEMALE_NAMES = words(
    """
    abigail ada adaeze adele agnes aisha alexandra alice alison allison amanda amelia amina aminata amrita amy ananya anastasia
    andrea angela angelina angie anika anita anjali ann anna annabel anne annette annie antonia anusha arlene asha astrid audrey
    ava ayesha barbara beatrice becky belinda bella bernadette bernice beth bethany betty beverly bianca bonnie brenda bridget
    brigitte brittany camilla candice carla carmen carol caroline carolyn carrie cassandra catherine cecilia celia chantal
    charlotte chelsea cheryl chiamaka chiara chinwe chloe christina christine cindy claire clara claudia constance cora corinne
    courtney cynthia daisy dana danielle daphne davina debbie deborah debra deepa deepika deirdre delia denise desiree diana
    diane divya dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen ellie eloise
    elsa elsie emilia emily emma erica erika erin esther ethel eugenia eunice eva evelyn farah farida fatima fatoumata felicity
    fiona florence frances freya frida funmilayo gabriela gabrielle gail geeta gemma genevieve georgina geraldine gertrude
    gillian gina ginny giulia gladys glenda gloria grace greta gwen gwendolyn habiba hafsa halima hannah harriet heather helen
    hilary hilda hillary ida imogen indira ines ingrid irene irina isabel isabella isobel ivana jackie jacqueline jacqui jamila
    jana jane janet janice jasmine jean jeanette jeanne jelena jennie jennifer jenny jessica jill joan joanna jocelyn jodie
    josephine josie joyce juanita judi judith judy julia julianne julie juliet jyoti kamala kara karen karin karina karoline
    katarina kate katherine kathleen kathryn kathy katie katrina katya kavita kavya kayla keira kelly kelsey khadija kim
    kimberly kirsten kirsty kristen kristin lakshmi lalita lana lara larissa latifa laura lauren leah leanne leila lena leslie
    leticia leyla lidia lilian lillian lily linda lindsay lisa liz lori lorna lorraine lottie louise lucia lucinda lucy ludmila
    luisa lydia lyndsey lynn mabel madeleine magda magdalena maggie maisie malgorzata mandy marcia margaret margot maria mariam
    mariana marianne marie marilyn marina marion marjorie marlene marta martha martina mary maryam matilda maud maureen mavis
    maya meena meera megan melania melanie melissa meredith mia michelle mildred milena millie minnie mira miriam moira molly
    mona monica muriel myra nadia nadine naledi nancy nandini naomi nasreen natalia natalie natasha neha nell nellie ngozi
    nicola nicole nimisha nina nisha nora noreen norma noura oksana olena olga olivia oluchi ophelia orla padma paige paloma
    pamela patricia patsy paula pauline peggy penny petra philippa phoebe phyllis pippa polly pooja preeti priscilla priya
    priyanka rachael rachel radha ramona rania raquel rashida rebecca reem rekha renata renee rhiannon rhona rita roberta
    rochelle rosa rosalie rosalind rose rosie roxanne ruth sabrina sadia safiya sally samantha samira sandra sangeeta sanjana
    saoirse sara sarah seema selina serena shabana shanti sharon sheila shelley sheryl shirin shirley shona shreya sian sienna
    sinead siobhan sita sneha sofia sonia sonja sophia sophie stacey stella stephanie sunita susan suzanne svetlana swati sybil
    sylvia sylvie tabitha tamara tamsin tania tanya tara tatiana teresa tess tessa thandiwe thelma theresa tiffany tilda tina
    tracey tracy trisha trudy uma una ursula uzma valentina valerie vanessa vera verity veronica vicky victoria vidya viola
    virginia vivian vivien vivienne wanda wanjiru wendy wilma winifred yasmin yasmina yetunde yolanda yvette yvonne zainab
    zanele zara zeinab zelda zoe
    """
)
MALE_NAMES = words(
    """
    aaron adam adrian ahmed ajay alan alasdair alastair albert alex alexander alfie alfred ali alistair allen alvin ambrose amit
    anand andrew angus anil anthony anton antonio archie arjun arnaud arnold arthur arun ashok aubrey barack barry basil ben
    benedict benjamin bernard bernie bert bill bob bobby boris brad bradley brandon brendan brett brian bruce byron callum calum
    carl carlos cecil cedric charles charlie chris christian christopher clarence clement clifford clive clyde colin colm connor
    conor cormac cornelius craig cyril damian damien damon daniel darragh darren darryl daryl dave david dean declan dennis
    derek desmond diarmuid diego dmitry dominic don donal donald doug dougal douglas duncan dustin dwayne dwight dylan eamon
    eamonn ed eddie edgar edmund edward edwin eli elias elijah elliot elliott emeka emil emmanuel enda enrique eoin eric ernest
    ernie esteban ethan euan eugene evan ewan ezra fabian felipe felix ferdinand fergal fergus fernando finbar finlay fintan
    francis francois frank frankie franklin fred freddie frederick gareth garry gary gaston gavin geoffrey george gerald gerard
    gerry gideon gilbert giles giorgio giovanni giuseppe glenn godfrey gordon graham greg gregory grigory guillermo gustav hamid
    hamish hank hans harold harry harvey hassan hector heinrich helmut henry herbert howard hubert hugh hugo humphrey iain ian
    ibrahim ignacio igor imran isaac isaiah ismail ivan ivor jack jacob jake james jamie jared jason jasper javier jeff jeffrey
    jens jeremy jerome jerry jim jimmy joachim joaquin jochen joe joel john johnny jon jonas jonathan jorge jose josef joseph
    josh joshua josiah juan julian julio julius jurgen justin kamal kareem karim karl kazimierz keir keith kelvin ken kenneth
    kevin kieran killian klaus kofi kwame kyle lachlan larry lars laszlo laurence lawrence lee leo leon leonard leonid leroy
    lester levi liam lionel logan lorcan lorenzo louis luca lucas ludwig luigi luis luka lukas luke luther mahmoud malachy
    malcolm manfred manuel marcel marco marcus marek mario mark marlon martin marvin mateo matt matthew matthias maurice
    mauricio maurizio max melvin mervyn micah michael mick mickey miguel mike mikhail miles miroslav mitch mohamad mohamed
    mohammad mohammed monty moses muhammad mustafa nasser nathan nathaniel ned neil neville niall nicholas nick nicolas niels
    nigel niklas nikolai nils noah noel norman olaf oleg oliver olufemi omar oscar osman otto owen pablo paddy padraig pascal
    patrick paul pavel pawel pedro percy pete peter phil philip pierre piotr pradeep praveen quentin rafael rajesh rajiv rakesh
    ralph ramesh ramon randall randy raoul raul ravi raymond reginald rene rex rhys ricardo richard rick ricky rob robert
    roberto rodney roger rohan rohit roland ron ronald rory roy ruairi rudolf rufus rupert ruslan russell ryan salim salman sam
    samir samuel sanjay sanjeev santiago saul scott seamus sean sebastian serge sergei sergey seth sidney silas silvio simon
    sipho solomon stan stanley stavros stefan stephen steve steven stewart stuart suleiman sunil suresh sven tadeusz taras tariq
    ted terence terrence terry thabo theo theodore thomas tim timothy tobias toby todd tom tomas tomasz tommy tony travis trevor
    tristan tunde tyrone uche umar usman vernon victor vijay vikram vinay vince vincent virgil vlad vladimir volodymyr vusi walt
    walter warren wasim wayne wesley wilbur wilfred wilhelm willem william willie winston wladimir wojciech xavier yahya yakubu
    yannick yuri yusuf yves zachary zack zoltan
    """
)

GIVEN_NAMES = FEMALE_NAMES | MALE_NAMES
