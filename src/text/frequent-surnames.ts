import { isCommonSurname } from './common-surnames';

/**
 * Surnames that many people in English-speaking countries bear, beyond the most common ones: one of them
 * stands in most lists of staff, players or authors, so that a whole name with it may be a stranger's.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  `
  abbott acosta adkins aguilar albert aldridge alford allison alvarado alvarez anthony archer arnold ashley
  atkins atkinson austin avery ayers baird baldwin ball ballard banks barber barker barlow barnett baron barr
  barrett barron barry bartlett barton bass bates bauer baxter beach bean beard beasley beck becker beebe
  benjamin benson bentley benton berger berry best bishop black blackburn blackwell blair blake blanchard
  bloom bolton bond booker boone booth bowen bowers bowman boyd boyer boyle bradford bradley bradshaw brady
  branch brandt brennan brewer bridges briggs britt brock browning bruce bryan buchanan buck buckley bullock
  burch burgess burke burnett burris burton bush byrd byrne cain caldwell calhoun callahan cameron cannon
  cantrell carey carlson carney carpenter carr carroll carson casey cash castillo castro chambers chan chandler
  chang chapman chase chavez cherry christian church clayton clements clemons cline cobb cochran cohen cole
  collier combs compton conley conner conrad conway cooke cotton courtney craig crane crosby cross crowley
  cummings curry curtis dale dalton daly daniel daniels daugherty davenport davidson dawson day dean decker
  delaney delgado dennis denton diaz dickerson dickson dillon dodd dodson doherty donaldson donnelly donovan
  dorsey dotson dougherty douglas downs downing doyle drake dudley duffy duke dunlap dunne durham dyer eaton
  elliott ellison emerson english erickson estes evers ewing farley farmer farrell fields figueroa finch finley
  finn fitzgerald fitzpatrick fleming fletcher flowers floyd flynn foley forbes ford forrest fowler francis
  franco frank franklin franks frazier frederick french frey friedman frost fry frye fuller fulton gaines
  gallagher gallegos galloway gardner garner garrett garrison garza gates gay gentry george gibbons gibbs
  giles gill gillespie gilbert gilmore glass glaser glenn glover goff goldberg golden goldman goldstein good
  goodman goodwin gould graves greene greer gregory griffith grimes gross guerra gutierrez guy haas hahn hale
  haley hammond hampton hancock handley hanna hansen hanson hardin harding hardy harmon harper harrell
  harrington hastings hatfield hawkins hayden hayes haynes heath hebert hensley herman herrera herring hess
  hester hewitt hickman hicks higgins hill hines hobbs hodge hodges hoffman hogan holden holder holland holloway
  holman holt hood hooper hoover hopkins horn horne horton house houston howe howell hubbard huber hudson huff
  huffman hull humphrey hurley hurst hutchinson hyde ingram irwin jacobs jacobson jarvis jefferson jennings
  joseph joyce juarez kane kaplan kaufman keating keith keller kemp kendall kennedy kent kerr kessler kim
  kirby kirk klein kline knapp knowles koch kramer lamb lambert lancaster landry lane lang larson law lawrence
  lawson le leach leblanc leon leonard lester levin levine levy lewandowski lim lindsay lindsey little livingston
  lloyd logan long love lowe lowery lucas luna lyons macdonald mack mackenzie madden maddox maldonado malone mann
  manning marks marquez marsh marshall massey mathews mathis maxwell may mayer maynard mcbride mccall mccann
  mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdowell mcfarland mcgee mcgrath mcguire mcintosh
  mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson
  meadows medina mejia melton mendez mendoza mercer merritt meyer meyers michael middleton miles miranda molina
  monroe montgomery montoya moody moon mooney moran moreno morrow morse morton moses mosley moss mueller mullen
  mullins munoz murdock nash navarro neal newman newton nichols nicholson nixon noble nolan norman norris north
  norton nunez obrien odonnell oliver olson oneal oneill ortega ortiz osborn osborne owens pace pacheco padilla
  page parks parsons patel patrick patton paul payne peck pena pennington perkins peters petersen pham phelps
  pittman pitts pollard poole pope potter potts powers pratt preston prince proctor pruitt pugh quinn ramos ramsey
  randall randolph rangel rankin rasmussen ray raymond reese reeves reilly reyes rhodes rice rich richard
  richmond riddle riggs riley rios rivas roach robbins robles rocha rodgers rojas roman romero rosario rosales
  rosen rosenberg roth rowe rowland roy rubio ruiz rush russo rutherford salazar salinas sampson sanders sanderson
  sandoval sanford santana santiago saunders savage sawyer schaefer schmitt schneider schroeder schultz schwartz
  sears sellers serrano sexton shaffer shah shannon sharp sheehan shelton shepard shepherd sheppard sherman
  shields short silver silverman simon sims sinclair singleton skinner slater sloan small snow snyder solis
  solomon soto sparks spears spence stafford stanley stanton stark steele stein stephens stephenson sterling
  stern stevenson stokes stout strickland strong stuart su suarez summers sutton swanson sweeney swift sykes tan
  tang tanner tate terrell terry tobin todd townsend travis trevino trujillo tucker tyler underwood valdez valencia
  valentine vance vargas vasquez vaughan vaughn vega velasquez vincent wade walters walton ware warner waters watkins
  watts weaver weber webster weeks weiner weiss welch wells wheeler whitaker whitehead whitney wiggins wilcox wilder
  wiley wilkerson wilkins willis winters wise wolf wolfe woodard woodward wong wood workman wu wyatt yates yoder york
  yu zamora zhang zimmerman`
    .trim()
    .split(/\s+/),
);

/** True for a surname in Latin letters that one meets in any long list of names. */
export function isFrequentSurname(surname: string): boolean {
  return (
    isCommonSurname(surname) ||
    SURNAMES.has(
      surname
        .normalize('NFD')
        .replace(/[\p{M}’']/gu, '')
        .toLowerCase(),
    )
  );
}
