using Reskill.Profiles.Abilities;
using Reskill.Profiles.Experiences;
using Reskill.Taxonomy;

namespace Reskill.Profiles.Linking;

/// <summary>Links the words of a CV to both taxonomies, all at once.</summary>
internal sealed class ProfileLinking(ProfileLinkers? rome, ProfileLinkers? esco)
{
    private const int SkillCandidates = 5;

    /// <summary>The best occupation of each text.</summary>
    public async Task<IReadOnlyList<TextLinks>> OccupationsAsync(
        IReadOnlyList<string> texts, Language language, CancellationToken cancellationToken)
    {
        LinkRequest request = new() { Top = 1, Language = language };
        IReadOnlyList<IReadOnlyList<ConceptMatch>> inRome = await LinkAsync(rome?.Occupations, texts, request, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<IReadOnlyList<ConceptMatch>> inEsco = await LinkAsync(esco?.Occupations, texts, request, cancellationToken).ConfigureAwait(false);
        return [.. inRome.Zip(inEsco, (one, other) => new TextLinks(First(one), First(other)))];
    }

    /// <summary>The best skills of each phrase.</summary>
    public async Task<IReadOnlyList<SkillLinks>> SkillsAsync(
        IReadOnlyList<SkillPhrase> phrases, Language language, CancellationToken cancellationToken)
    {
        string[] texts = [.. phrases.Select(phrase => phrase.Text)];
        LinkRequest request = new() { Top = SkillCandidates, Language = language };
        IReadOnlyList<IReadOnlyList<ConceptMatch>> inRome = await LinkAsync(rome?.Skills, texts, request, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<IReadOnlyList<ConceptMatch>> inEsco = await LinkAsync(esco?.Skills, texts, request, cancellationToken).ConfigureAwait(false);
        return [.. inRome.Zip(inEsco, (one, other) => new SkillLinks(one, other))];
    }

    /// <summary>The codes of the skills that an occupation asks for.</summary>
    public IEnumerable<string> SkillsOf(TextLinks links)
    {
        IEnumerable<SkillDemand> demands = (rome?.Occupations.Taxonomy.FindOccupation(links.Rome?.Id ?? string.Empty)?.Skills ?? [])
            .Concat(esco?.Occupations.Taxonomy.FindOccupation(links.Esco?.Id ?? string.Empty)?.Skills ?? []);
        return demands.Select(demand => demand.Skill.Code);
    }

    private static ConceptMatch? First(IReadOnlyList<ConceptMatch> matches) => matches.Count > 0 ? matches[0] : null;

    private static async Task<IReadOnlyList<IReadOnlyList<ConceptMatch>>> LinkAsync(
        ConceptLinker? linker, IReadOnlyList<string> texts, LinkRequest request, CancellationToken cancellationToken)
        => linker is null || texts.Count == 0
            ? [.. texts.Select(_ => (IReadOnlyList<ConceptMatch>)[])]
            : await linker.LinkAsync(texts, request, cancellationToken).ConfigureAwait(false);
}
