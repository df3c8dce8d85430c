namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Reads queries: the vocabulary stays as it is.</summary>
internal sealed class QueryFeatureReader(StemVocabulary vocabulary) : FeatureReader
{
    protected override int Number(ReadOnlySpan<char> stem) => vocabulary.Find(stem);
}
