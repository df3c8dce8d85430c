using Reskill.Catalog;

namespace Reskill.Recommendation.Pathways;

/// <summary>A training that can be a step: what it would teach, ask for and open.</summary>
/// <param name="Training">The training.</param>
/// <param name="Covers">Missing skills that it teaches, by their position in the gap.</param>
/// <param name="Needs">Prerequisites that the person lacks, by their position among all of them.</param>
/// <param name="Gives">Prerequisites of others that it gives, by the same positions.</param>
internal sealed record CandidateTraining(Training Training, SkillMask Covers, SkillMask Needs, SkillMask Gives)
{
    /// <summary>Whether this teaches and opens all that another does, and asks for no more.</summary>
    public bool IsWorth(CandidateTraining other)
        => Covers.Contains(other.Covers) && Gives.Contains(other.Gives) && other.Needs.Contains(Needs);
}

/// <summary>A session that can be a step.</summary>
/// <param name="Training">Its training.</param>
/// <param name="Session">The session.</param>
/// <param name="DistanceKm">From the person; null when at a distance or unknown.</param>
internal sealed record CandidateSession(CandidateTraining Training, TrainingSession Session, double? DistanceKm)
{
    /// <summary>The price in cents; null when unknown.</summary>
    public long? Cents => ToCents(Session.Price);

    /// <summary>First day.</summary>
    public int Start => Session.Start.DayNumber;

    /// <summary>Last day.</summary>
    public int End => Session.End.DayNumber;

    /// <summary>Euros in cents.</summary>
    public static long? ToCents(decimal? euros) => euros is decimal price ? (long)Math.Round(price * 100, MidpointRounding.AwayFromZero) : null;
}
