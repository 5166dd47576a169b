// Words that people make keys and passwords of.

/** Made when it is first asked for. */
const set = (words: string): (() => ReadonlySet<string>) => {
  let made: ReadonlySet<string> | undefined;
  return () => {
    made ??= new Set(words.split(/\s+/).filter((word) => word !== ""));
    return made;
  };
};

/** What stands in keys that were typed by hand: tried first. */
export const firstWords = set(`
secret secrets key keys password passwd pass passwords token tokens jwt hmac auth session cookie sign signing signature encrypt
encryption crypto salt pepper hash admin root user default change changeme this that please must replace with your very long
super strong random string value secure security safe private public test testing tests dev devel development local localhost
prod production stage staging demo example sample temp temporary dummy fake mock app apps application api server service client
backend frontend web website site database data postgres mysql redis mongo docker compose kubernetes django flask rails laravel
symfony express node next nuxt react spring java python golang rust php the and for not use used using only here there now new old
one two three word words some any enter generate generated insert need needs should never ever keep hello world foo bar baz
qwerty asdf letmein welcome master access login
`);

/** Frequent words of English prose, names, and the pinyin of what stands in such keys. */
export const otherWords = set(`
able about above accept account across act action active actual add address after again against age agent ago agree ahead air all
allow almost alone along already also always amazing among amount animal another answer anyone anything apple area arm army around
arrive art article ask asset attack author autumn available avoid away baby back bad bag ball banana band bank base basic battery
beach bear beautiful because become bed been before begin behind being believe below best better between beyond big bike bird birth
bit black blog blood blue board boat body book boot born both bottle bottom box boy brain brand bread break bridge bright bring
broken brother brown browser bucket bug build builder building burn bus business busy but butter button buy cache call camera can
cannot capital car card care carry case cash castle cat catch cause cell center central certain chair challenge chance channel
character charge chat check cheese chef chicken child china chinese choice choose church circle city class classic clean clear clever
click climb clock close cloud club coach coast code coffee cold collect college color come common community company computer config
connect connection console contact container content control cook cool copy core corner correct cost could count country couple course
court cover create cross crown cry current custom customer cut cyber daily dance danger dark dashboard date daughter day days dead
deal dear death debug december decide deep delete deploy design desk detail device dialog did different dig digital dinner direct
directory disk do doctor document does dog dollar domain done door double down dragon draw dream dress drink drive driver drop dry
during each early earth east easy eat edge effect egg eight either electric elephant else email empty end enemy energy engine english
enjoy enough enterprise entry equal error escape even evening event every everyone everything exact except exchange expert expire
explain external extra eye face fact fail falcon fall false family famous far farm fast father feature february feel field fight file
files fill film final find fine finger finish fire firm first fish five fix flag flat floor flower fly follow food foot football force
foreign forest forever forget form forward four fox frame free fresh friday friend from front fruit full fun function funny future game
garden gate gateway general gentle get ghost giant gift girl give glass global goal god gold golden good google got great green ground
group grow guard guess guest guide guitar hack hacker hair half hall hand handle happen happy hard hat have head health hear heart heat
heavy help hero hidden hide high hill him his history hold hole holiday home honey hope horse hospital host hot hotel hour house how
huge human hundred hungry hunter ice idea image important index info inside install instance internal internet into invalid iron island
issue item january job join joke july jump june jungle just kernel kid kill kind king kitchen kitten knight know lab lake lamp land
language large last late later laugh law layer lead leader learn leave left legal lemon length less letter level library license life
light like line linux lion list listen little live load lock log logger lonely look lord lose lost lot love low lucky lunch mac machine
made magic mail main make man manage manager many map march mark market matter may maybe meal mean meet member memory men message metal
middle might mile military milk million mind mine minute mirror miss mobile mode model module moment monday money monkey monster month
moon more morning most mother motor mountain mouse mouth move movie much music name nature near network night nine nobody noise none
normal north nothing notice november nowhere number object ocean october offer office often oil okay once online open operator orange
order origin other our out outside over own owner package page paint palace panda paper parent park part partner party past path pay
peace people perfect permit person phone photo phrase picture piece pilot pink pirate pizza place plan plane planet plant platform play
player pocket point police policy pool poor port portal position possible power present president press pretty price prince princess
principle print prison process product profile program project promise proper protect proxy purple push put queen question queue quick
quiet rabbit race radio rain rainbow ranger rate read ready real really reason receive record red refresh region remember remote remove
report repository request require reset rest result return rice rich ride right ring rise river road robot rock room rose round rule run
runner sad sail sale same sand saturday save say school science screen sea search season second section see select self sell send sense
sentence september serious set seven shadow shall shape share shared sharp she sheep shell ship shirt shoe shop short show side silent
silver simple since sing single sister sit six size skill skin sky sleep slow small smart smile smith snake snow social soft software
soldier solution something sometimes son song soon sorry sound soup source south space speak special speed spirit sport spot spring
square stack stage staple star start state station stay steel step stick still stone stop storage store storm story straight strange
stream street strength strike student studio study stuff stupid style subject success such sugar summer sun sunday sunset sunshine
support sure surface sweet swim system table tail take talk tall target task tea teach teacher team tech tell template ten term text
than thank thanks their them then they thing things think third those thought thousand through thursday ticket tiger time tiny today
together tomorrow tonight too tool top total touch tower town track trade train travel tree trial tribe trick trip true trust truth try
tuesday turn twelve twenty twice type ubuntu ultra uncle under unicorn unique unit universe unknown until update upload upon url usage
username usually valid vault verify version video view village violet virtual visit voice wait walk wall want war warm warning wash
watch water wave way weak wear weather wednesday week well west what wheel when where which while white who whole why wide wife wild
will win wind window windows wine winner winter wire wise wish within without wolf woman wonder wood work worker workflow workspace
would write wrong yeah year years yellow yes yesterday you young yours zebra zero zone
alex alice andrew anna bob charlie chris daniel david emma eric frank george henry jack james jane jason jessica john julia kate kevin
laura linda lisa maria mark martin mary max michael mike nicole oliver paul peter robert sarah steve susan thomas tom
woaini mima miyao ceshi zhongguo beijing shanghai shenzhen hangzhou kaifa xitong guanli guanliyuan yonghu denglu anquan gongsi xiangmu
wode nihao haha
acme authelia chatbot dify fastapi gitea gitlab github grafana jenkins keycloak langfuse minio n8n nextauth nginx openai outline
portainer prisma ragflow supabase superset traefik umami webui wordpress
`);
