using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Reskill.Search.Embedded.Analysis;

/// <summary>Cuts the endings that make a trade, its doer and its place of one root: soudeur, soudeuse, soudure, soudage, souder.</summary>
/// <remarks>
/// The light stemmer keeps these apart on purpose, being made for any text. In a catalogue of trades a person who types the
/// activity means the trade as well. Words come in lower case, without accents.
/// </remarks>
internal sealed class TradeRootFilter(TokenStream input) : TokenFilter(input)
{
    private const int ShortestRoot = 4;

    // Longest first: the first that leaves a root of four letters is cut. What stands before '+' must be there and stays.
    private static readonly string[] Spellings =
    [
        "on+neries", "atrices", "bilites", "ciennes", "on+nerie", "urieres", "aisons", "ateurs", "ations", "atrice",
        "bilite", "cienne", "ements", "naires", "urerie", "uriere", "uriers", "aires", "aison", "antes", "ariat", "ateur",
        "ation", "ciens", "ement", "eries", "euses", "ieres", "istes", "ments", "naire", "on+nes", "urier", "ages", "aire",
        "ante", "ants", "bles", "cien", "cite", "eres", "erie", "eurs", "euse", "iere", "iers", "iste", "ment", "on+ne",
        "ques", "ures", "age", "ant", "ble", "ees", "ere", "ers", "eur", "ier", "que", "res", "ure", "ee", "er", "es", "re",
        "e", "s",
    ];

    private static readonly (string Ending, int Cut)[] Endings = [.. Spellings.Select(
        spelling => (spelling.Replace("+", "", StringComparison.Ordinal), spelling.Length - spelling.LastIndexOf('+') - 1))];

    private readonly ICharTermAttribute _term = input.GetAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        _term.Length = RootLength(_term.Buffer.AsSpan(0, _term.Length));
        return true;
    }

    private static int RootLength(ReadOnlySpan<char> word)
    {
        foreach ((string ending, int cut) in Endings)
        {
            if (word.Length - cut >= ShortestRoot && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - cut;
            }
        }

        return word.Length;
    }
}
