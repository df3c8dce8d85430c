using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Reskill.Search.Embedded.Analysis;

/// <summary>Cuts French text into words: elided articles off, no stop words, no accents (people type without), stems.</summary>
/// <remarks>
/// The parts of Lucene's French analyzer, with accents folded before the stem so that typed with or without they end the same.
/// A field of <see cref="IndexFields.Roots"/> gets roots of trades instead of stems.
/// </remarks>
internal sealed class CatalogAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>The Lucene whose behaviour the index is written with.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer words = new(Version, reader);
        TokenStream stream = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        stream = new LowerCaseFilter(Version, stream);
        stream = new StopFilter(Version, stream, FrenchAnalyzer.DefaultStopSet);
        stream = new ASCIIFoldingFilter(stream);
        stream = fieldName == IndexFields.Roots ? new TradeRootFilter(stream) : new FrenchLightStemFilter(stream);
        return new TokenStreamComponents(words, stream);
    }
}
