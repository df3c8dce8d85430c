namespace Reskill.Profiles;

/// <summary>The text of a CV in reading order.</summary>
/// <param name="Lines">Lines in reading order.</param>
/// <param name="PageCount">How many pages; 1 for a format without pages.</param>
public sealed record CvDocument(IReadOnlyList<CvLine> Lines, int PageCount);

/// <summary>One line of a CV: a heading, a list item or a paragraph; a line that the layout broke is whole again.</summary>
/// <param name="Text">Its text, trimmed: a list item starts with "• ", cells of one row are separated by a tab.</param>
/// <param name="Page">From 1.</param>
/// <param name="Block">The block (paragraph or column part) it belongs to, from 0, in reading order.</param>
/// <param name="FontSize">In points; 0 when the format does not tell.</param>
/// <param name="IsBold">Whether most of it is bold.</param>
public sealed record CvLine(string Text, int Page, int Block, double FontSize, bool IsBold)
{
    /// <summary>The column, text box or page body that holds the line; numbered within the document.</summary>
    public int Column { get; init; }

    /// <summary>The column around that column, or -1: what the text was about there goes on in a column without a heading.</summary>
    public int ParentColumn { get; init; } = -1;
}
