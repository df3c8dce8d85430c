namespace Reskill.Profiles.Abilities;

/// <summary>Where a CV says that a person can do something.</summary>
internal enum SkillSource
{
    /// <summary>In a list of skills.</summary>
    Listed,

    /// <summary>In what a job consisted of.</summary>
    Task,
}

/// <summary>Words that may name a skill.</summary>
/// <param name="Text">The words.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Evidence">The whole statement.</param>
/// <param name="IsPart">Whether the words are a part of the statement.</param>
internal sealed record SkillPhrase(string Text, SkillSource Source, string Evidence, bool IsPart);
