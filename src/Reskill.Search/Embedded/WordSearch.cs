using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Reskill.Search.Embedded;

/// <summary>Ranks by words: BM25, where each word counts in the field where it says most.</summary>
internal static partial class WordSearch
{
    // More words than this say nothing more; Lucene's own limit is 1,024 clauses.
    private const int MostWords = 64;

    // A word of the title says what the record is, one of the body that it is mentioned.
    private static readonly (string Field, float Boost)[] Fields =
        [(IndexFields.Title, 3), (IndexFields.Roots, 2), (IndexFields.Names, 1.5f), (IndexFields.Body, 1)];

    public static RankedDocuments Rank(IndexSnapshot snapshot, CandidateSet candidates, Analyzer analyzer, string text, int most)
    {
        BooleanQuery query = [];
        foreach (string word in Words().Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords))
        {
            DisjunctionMaxQuery anywhere = new(0.1f);
            foreach ((string field, float boost) in Fields)
            {
                foreach (string term in Terms(analyzer, field, word))
                {
                    anywhere.Add(new TermQuery(new Term(field, term)) { Boost = boost });
                }
            }

            if (anywhere.Any())
            {
                query.Add(anywhere, Occur.SHOULD);
            }
        }

        if (query.Clauses.Count > 1)
        {
            query.Add(InOrder(analyzer, text), Occur.SHOULD);
        }

        if (query.Clauses.Count == 0)
        {
            return RankedDocuments.Of([], most);
        }

        TopDocs found = snapshot.Searcher.Search(query, candidates, most);
        return RankedDocuments.Of(found.ScoreDocs.Select(hit => (hit.Doc, hit.Score)), most);
    }

    // An apostrophe inside belongs to the word: the analyzer takes the article off.
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*")]
    private static partial Regex Words();

    /// <summary>The whole text as it stands, in a title or in a name of the taxonomy: "aide à domicile" is more than its two words.</summary>
    private static DisjunctionMaxQuery InOrder(Analyzer analyzer, string text)
    {
        DisjunctionMaxQuery anywhere = new(0.1f);
        foreach ((string field, float boost) in Fields.Where(one => one.Field is IndexFields.Title or IndexFields.Names))
        {
            PhraseQuery phrase = new() { Slop = 1, Boost = boost * 3 };
            foreach ((string term, int position) in Tokens(analyzer, field, text).Take(MostWords))
            {
                phrase.Add(new Term(field, term), position);
            }

            anywhere.Add(phrase);
        }

        return anywhere;
    }

    private static IEnumerable<string> Terms(Analyzer analyzer, string field, string word)
        => Tokens(analyzer, field, word).Select(token => token.Term);

    private static List<(string Term, int Position)> Tokens(Analyzer analyzer, string field, string text)
    {
        List<(string, int)> tokens = [];
        int position = -1;
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        IPositionIncrementAttribute step = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += step.PositionIncrement;
            tokens.Add((term.ToString()!, position));
        }

        stream.End();
        return tokens;
    }
}
