using System.Text.RegularExpressions;

namespace Reskill.Profiles.Identity;

/// <summary>Items of a line, between separators, that tell who a person is and nothing else; matched in folded text.</summary>
internal static partial class PrivateItems
{
    private const int Timeout = 10_000;

    private const string Start = @"(?<=(?:^|[,;|\t•·()]|\s[-–—/])\s*)(?<![\p{L}\d])";

    private const string Inside = @"(?:(?!\s[-–—/]\s)[^,;|\t•·()])";

    private const string End = @"\s*\.?(?=\s*(?:$|[,;|\t•·()]|\s[-–—/]\s?))";

    private const string Counts = @"(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|one|two|three|four|five)";

    /// <summary>Nationalities, both genders, French and English.</summary>
    private const string Nationality = @"(?:(?:franco|anglo|italo|hispano|luso|germano|algero|belgo|sino)-)?(?:"
        + @"francaise?|marocaine?|tunisienn?e?|algerienn?e?|portugaise?|espagnole?|italienn?e?|allemande?|anglaise?|britannique|irlandaise?|ecossaise?|galloise?|belge|suisse"
        + @"|luxembourgeoise?|neerlandaise?|hollandaise?|polonaise?|roumaine?|bulgare|hongroise?|tcheque|slovaque|slovene|croate|serbe|bosnienn?e?|bosniaque|albanaise?|kosovare?"
        + @"|macedonienn?e?|grecque|grec|turque|turc|russe|ukrainienn?e?|bielorusse|moldave|georgienn?e?|armenienn?e?|suedoise?|norvegienn?e?|danoise?|finlandaise?|islandaise?"
        + @"|lituanienn?e?|lettone?|estonienn?e?|maltaise?|chypriote|senegalaise?|malienn?e?|ivoirienn?e?|guineenn?e?|camerounaise?|congolaise?|beninoise?|togolaise?|burkinabee?"
        + @"|nigerienn?e?|nigeriane?|gabonaise?|tchadienn?e?|centrafricaine?|mauritanienn?e?|malgache|comorienn?e?|mauricienn?e?|capverdienn?e?|cap-verdienn?e?|rwandaise?|burundaise?"
        + @"|angolaise?|ghaneenn?e?|ethiopienn?e?|erythreenn?e?|somalienn?e?|soudanaise?|egyptienn?e?|libyenn?e?|libanaise?|syrienn?e?|irakienn?e?|iranienn?e?|afghane?|pakistanaise?"
        + @"|indienn?e?|bangladaise?|sri-lankaise?|chinoise?|japonaise?|coreenn?e?|vietnamienn?e?|cambodgienn?e?|laotienn?e?|thailandaise?|philippine?|indonesienn?e?|israelienn?e?"
        + @"|palestinienn?e?|haitienn?e?|dominicaine?|cubaine?|bresilienn?e?|colombienn?e?|venezuelienn?e?|peruvienn?e?|chilienn?e?|argentine?|equatorienn?e?|bolivienn?e?|mexicaine?"
        + @"|americaine?|canadienn?e?|quebecoise?|australienn?e?|europeenn?e?|french|moroccan|tunisian|algerian|portuguese|spanish|italian|german|english|british|irish|scottish|welsh"
        + @"|belgian|swiss|dutch|polish|romanian|bulgarian|hungarian|czech|slovak|croatian|serbian|albanian|greek|turkish|russian|ukrainian|swedish|norwegian|danish|finnish|lithuanian"
        + @"|latvian|estonian|maltese|senegalese|malian|ivorian|guinean|cameroonian|congolese|nigerian|ghanaian|kenyan|ethiopian|eritrean|somali|sudanese|egyptian|lebanese|syrian|iraqi"
        + @"|iranian|afghan|pakistani|indian|bangladeshi|sri\s+lankan|chinese|japanese|korean|vietnamese|filipino|filipina|israeli|palestinian|haitian|brazilian|colombian|venezuelan"
        + @"|peruvian|chilean|argentinian|mexican|american|canadian|australian|jamaican|south\s+african|zimbabwean|european|eu|ue|uk|us)";

    private const string Nationalities = Nationality + @"(?:\s*(?:et|and|&|/|-)\s*" + Nationality + @")?";

    /// <summary>Dropped wherever they stand: parents, family status, passports, papers to stay.</summary>
    [GeneratedRegex(
        Start + @"(?:"
            + @"(?:(?:je\s+suis|i\s+am|i'm)\s+)?(?:(?:heureuse|heureux|jeune|proud|single)\s+)?(?:pere|mere|maman|papa|parents?|mother|father|mum|mom|dad)\s+"
            + @"(?:de\s+famille|(?:d'|de\s+|of\s+)" + Counts + @"\b)" + Inside + @"{0,60}"
            + @"|(?:mariee?|celibataire|divorcee?|veuf|veuve|pacsee?|en\s+couple|concubinage|en\s+concubinage|married|divorced|unmarried|single|widow(?:ed|er)?)"
            + @"(?:\s+(?:avec|et|with|and|sans|no)\s+" + Inside + @"{1,40})?"
            + @"|" + Counts + @"\s+(?:(?:jeunes|grands|young|grown-up)\s+)?(?:enfants?|children|child|kids)(?:\s+(?:a\s+charge|en\s+bas\s+age))?|(?:sans\s+enfants?|no\s+(?:children|kids))"
            + @"|" + Inside + @"{0,40}\b(?:" + Nationality + @"\s+passport|passe?port\s*:?\s*(?:de\s+)?" + Nationalities + @")\b" + Inside + @"{0,40}"
            + @"|" + Inside + @"{0,40}\b(?:(?:titre|carte)\s+de\s+(?:sejour|resident)|(?:residence|work)\s+permit|settled\s+status)\b" + Inside + @"{0,60}"
            + @"|(?:de\s+)?(?:double|dual)\s+(?:nationalite|nationality|citizenship)" + Inside + @"{0,60}|binationale?"
            + @"|(?:citoyen(?:ne)?|ressortissante?)\s+" + Nationalities
            + @")" + End,
        RegexOptions.CultureInvariant,
        Timeout)]
    public static partial Regex Anywhere();

    /// <summary>Dropped where a person speaks of themselves: a nationality or a sex alone. Elsewhere "français" may be a language.</summary>
    [GeneratedRegex(Start + @"(?:" + Nationalities + @"|homme|femme|masculin|feminin|male|female|man|woman)" + End, RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex OfThePerson();

    /// <summary>The items of a line.</summary>
    [GeneratedRegex(@"(?:(?!\s[-–—/]\s)[^,;|\t•·()])+", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Items();
}
