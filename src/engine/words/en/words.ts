const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

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

/** Behind these a name is not what a phrase is about; an alternation for regular expressions. */
export const PREPOSITIONS =
  'of|for|by|with|to|from|at|in|on|about|representing|under|against|after|during|than|near|over|via|through|between|into|including|like|such as|around|behind|close to|opposing|inside|outside|among|without|within|towards|toward|per|aboard|amid|across';
