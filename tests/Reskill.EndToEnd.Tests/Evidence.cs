using System.Globalization;
using System.Text;
using Reskill.Catalog;
using Reskill.Taxonomy;

namespace Reskill.EndToEnd.Tests;

/// <summary>Every word that a reason may rest on: the CV's, the catalogue's and the taxonomy's names.</summary>
internal sealed class Evidence
{
    private static readonly char[] Separators = [' ', '\n', '\r', '\t', '\u00A0', ',', '.', ':', '(', ')', '/', '-'];

    private readonly string _letters;
    private readonly HashSet<string> _words;

    private Evidence(string text)
    {
        _letters = Plain(text);
        _words = [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Plain)];
    }

    public static async Task<Evidence> OfAsync(string cv, string dataFolder)
    {
        StringBuilder words = new(await SampleCvs.WordsAsync(cv));
        Catalogue catalogue = await Catalogue.ReadAsync(dataFolder);
        foreach (Training training in catalogue.Trainings.Values)
        {
            words.AppendLine(training.Title).AppendLine(training.Provider.Name)
                .AppendLine(training.Prerequisites.Text).AppendLine(training.Certification?.Title);
            foreach (TrainingSession session in training.Sessions)
            {
                words.AppendLine(session.Id).AppendLine(session.SourceId).AppendLine(session.CommuneName);
            }
        }

        foreach (JobOffer offer in catalogue.Offers.Values)
        {
            words.AppendLine(offer.Title).AppendLine(offer.Employer).AppendLine(offer.CommuneName).AppendLine(offer.Id).AppendLine(offer.Key.SourceId);
        }

        Taxonomy.Taxonomy rome = new TaxonomyStore(dataFolder, RepositoryFiles.Path("data-samples/taxonomy")).Load(TaxonomyScheme.Rome)!;
        foreach (ConceptLabel label in rome.Occupations.SelectMany(occupation => occupation.Labels).Concat(rome.Skills.SelectMany(skill => skill.Labels)))
        {
            words.AppendLine(label.Text);
        }

        return new Evidence(words.ToString());
    }

    /// <summary>Whether a piece of evidence stands somewhere, case, accents, spaces and punctuation apart.</summary>
    public bool Contains(string evidence) => Plain(evidence) switch
    {
        "" => false,
        { Length: 1 } licence => _words.Contains(licence), // a category such as B, which any text has as a letter
        string plain => _letters.Contains(plain, StringComparison.Ordinal),
    };

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
