namespace Reskill.Recommendation.Pathways;

/// <summary>What a training may ask for before entry.</summary>
internal enum PrerequisiteKind
{
    /// <summary>A European level.</summary>
    Level,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>Another training, followed before.</summary>
    Training,

    /// <summary>A driving licence.</summary>
    Licence,
}

/// <summary>One thing that a training asks for before entry and that the person does not have.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The source of a training's id; empty elsewhere.</param>
/// <param name="Value">The level, the skill's code, the training's source id or the licence.</param>
internal readonly record struct Prerequisite(PrerequisiteKind Kind, string Source, string Value);
