using Reskill.Taxonomy;

namespace Reskill.Profiles;

/// <summary>A file that could not be read as a CV, and why.</summary>
public sealed class CvException : InputException
{
    /// <summary>Creates the exception.</summary>
    public CvException(CvProblem problem, LocalizedText text, Exception? innerException = null)
        : base(text, innerException) => Problem = problem;

    /// <summary>Why.</summary>
    public CvProblem Problem { get; }
}
