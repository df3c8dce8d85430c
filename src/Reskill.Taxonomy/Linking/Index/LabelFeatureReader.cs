namespace Reskill.Taxonomy.Linking.Index;

/// <summary>Reads labels: each new stem gets a number.</summary>
internal sealed class LabelFeatureReader(StemVocabulary vocabulary) : FeatureReader
{
    protected override int Number(ReadOnlySpan<char> stem) => vocabulary.FindOrAdd(stem);
}
