const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PRONOUNS = set('he she they it we i you who');
export const AUXILIARIES = set(
  'has have had is was were are be been being will would could should may might must can did does do also went on to',
);
export const ADVERBS = set(
  'also later then further previously recently reportedly allegedly once again already still just only even never not often always repeatedly publicly privately earlier now first additionally subsequently separately meanwhile however initially originally simply apparently therefore thus actually',
);
export const CLAUSE_STARTS = set(
  'and but that because when while as if after before where which who whom whose although though since so or until unless than whether how why what whereas yet nor',
);
export const PREPOSITIONS = set(
  'in on at during following since for with by from to under over after before about against through despite amid as into upon of outside inside near within across',
);
export const DETERMINERS = set(
  'the a an his her their its our my this that these those another some many several two three four five both one no any each every most',
);
/** Words that start many sentences and no name. */
export const NO_NAMES = set(
  'the a an in on at for but and or so yet if when while as after before since during although though because by from to with without it its he she they we i you his her their our my this that these those there here what which who how why where not no yes all some many most more few both each every any one two three four five according speaking asked following however meanwhile also then now still just even only last next earlier later monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december is was are were be been has have had do does did will would can could should may might must let well oh ok okay another other others such same new inside outside under over between among despite once until such our get more less many much perhaps maybe says adds said asks added thanks dear including',
);
export const MALE = set(
  'mr sir lord king prince father brother son husband chairman spokesman congressman businessman policeman actor dad grandfather uncle gentleman man boy salesman monk imam rabbi fireman',
);
export const FEMALE = set(
  'mrs ms miss lady queen princess mother sister daughter wife chairwoman spokeswoman congresswoman businesswoman policewoman actress mum mom grandmother aunt woman girl duchess madam dame nun',
);
export const MALE_NAMES = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle noah ethan jeremy walter christian keith roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan vincent alan juan louis bobby philip johnny tim tom mike joe bill bob jim dan ben sam steve chris matt tony greg jeff ken ron ted barack bernie mitch vladimir boris emmanuel olaf narendra rahul amit arvind rajesh sanjay anil vijay ravi suresh ramesh arun ashok mohammed muhammad mohammad ahmed ali hassan hussein omar ibrahim abdul abdullah imran khalid yusuf mustafa mahmoud karim sergei dmitry ivan alexei mikhail yuri igor oleg volodymyr viktor andrei keir rishi nigel simon neil ian graham hugh colin malcolm gavin stuart angus liam callum cyril jacob julius thabo sipho kwame kofi chinedu emeka bola muhammadu uhuru raila william hage pierre jean francois michel jacques marc luc hans klaus jurgen wolfgang stefan antonio carlos luis miguel pedro javier fernando diego mario giovanni marco xi li hiroshi kenji shinzo yoon lula jair gustavo nicolas clint barry jared josh kirk wayne derek craig chad brett todd lee ray roy hunter abbe elon jeff warren tucker lindsey',
);
export const FEMALE_NAMES = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nancy kamala melania ivanka ursula angela theresa priti liz nicola jacinda penny julia gillian sonia priyanka mamata nirmala smriti sushma meera kavita asha anita sunita deepa lakshmi indira aung fatima aisha amina leila layla zainab maryam nadia yasmin olga svetlana natalia tatiana irina oksana marine christine sophie claire camille giorgia ngozi winnie graca naledi lindiwe thuli joyce ellen chloe zoe lucy kate jane anne fiona claire rosie heidi tracy wendy tina gina nikki jill jen beth molly megan holly robin greta malala sheikh tania nina samya vasilisa brooke',
);
