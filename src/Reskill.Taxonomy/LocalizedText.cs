namespace Reskill.Taxonomy;

/// <summary>One message in the two languages of the users.</summary>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
public readonly record struct LocalizedText(string French, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? English : French;
}
