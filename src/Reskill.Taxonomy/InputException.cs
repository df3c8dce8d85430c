namespace Reskill.Taxonomy;

/// <summary>Input that cannot be used: names the file, line or field, what was found and what was expected.</summary>
/// <remarks>
/// The message is for the person who gave the input, in both languages; a command answers it with exit code 2 and a page
/// with status 422. It never quotes the words of a CV.
/// </remarks>
public class InputException : Exception
{
    /// <summary>Creates the exception; <see cref="Exception.Message"/> is the English text.</summary>
    public InputException(LocalizedText text, Exception? innerException = null)
        : base(text.English, innerException) => Text = text;

    /// <summary>What is wrong and what to do.</summary>
    public LocalizedText Text { get; }
}
