using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.Search.Embedded;

/// <summary>What of a record is searched: by words, and by meaning.</summary>
/// <param name="Title">Its title and the certification's.</param>
/// <param name="Roots">What trade it is of: its title and the first name of each of its occupations.</param>
/// <param name="Occupations">Names of its occupations, every appellation.</param>
/// <param name="Skills">Names of its skills.</param>
/// <param name="Body">Everything else.</param>
/// <param name="Meaning">The text whose vector stands for the record: short, for a vector of much text is near to everything.</param>
internal sealed record RecordText(string Title, string Roots, string Occupations, string Skills, string Body, string Meaning)
{
    private const int LongestMeaning = 400;

    public static RecordText Of(Training training, Taxonomy.Taxonomy rome)
    {
        string title = Join(training.Title, training.Certification?.Title);
        return new RecordText(
            title,
            Join([title, .. FirstNames(training.Occupations, rome)]),
            Names(training.Occupations, rome.FindOccupation),
            Names(training.Skills, rome.FindSkill),
            Join([training.Objective, training.Programme, training.Provider.Name, .. Communes(training)]),
            Shorten(Join([training.Title, .. FirstNames(training.Occupations, rome).Take(1), training.Objective])));
    }

    public static RecordText Of(JobOffer offer, Taxonomy.Taxonomy rome) => new(
        offer.Title,
        Join([offer.Title, .. FirstNames([offer.Occupation], rome)]),
        Names([offer.Occupation], rome.FindOccupation),
        Names(offer.Skills, rome.FindSkill),
        Join(offer.Description, offer.Employer, offer.CommuneName),
        Shorten(Join([offer.Title, .. FirstNames([offer.Occupation], rome), offer.Description])));

    private static IEnumerable<string?> Communes(Training training)
        => training.Sessions.Select(session => session.CommuneName).Distinct(StringComparer.Ordinal);

    private static string Names(IEnumerable<string> codes, Func<string, Concept?> find)
        => Join(codes.SelectMany(code => find(code)?.Labels ?? []).Select(label => label.Text));

    private static IEnumerable<string?> FirstNames(IReadOnlyList<string> codes, Taxonomy.Taxonomy rome)
        => codes.Select(code => rome.FindOccupation(code)?.Label(Language.French));

    private static string Join(params IEnumerable<string?> parts)
        => string.Join(". ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Shorten(string text)
        => text.Length <= LongestMeaning ? text : text[..LongestMeaning];
}
