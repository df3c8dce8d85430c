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
        [(IndexFields.Title, 3), (IndexFields.Names, 1.5f), (IndexFields.Body, 1), (IndexFields.Roots, 1)];

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

    private static List<string> Terms(Analyzer analyzer, string field, string word)
    {
        List<string> terms = [];
        using TokenStream stream = analyzer.GetTokenStream(field, word);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        stream.End();
        return terms;
    }
}
