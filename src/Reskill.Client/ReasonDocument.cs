namespace Reskill.Client;

/// <summary>One reason and what it rests on.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Text">The sentence to show, in the language asked for.</param>
/// <param name="Evidence">The words of the CV, the official relation or the catalogue record that it rests on.</param>
/// <param name="Weight">Its share in the score; below 0 when it speaks against.</param>
public sealed record ReasonDocument(ReasonDocumentKind Kind, string Text, string Evidence, double Weight);

/// <summary>Kinds of reasons.</summary>
public enum ReasonDocumentKind
{
    /// <summary>The person has done this job or one of the same family.</summary>
    Experience,

    /// <summary>An official mobility relation leads there.</summary>
    Mobility,

    /// <summary>Skills held are asked for.</summary>
    SkillsHeld,

    /// <summary>Close in meaning to what the person has done.</summary>
    Closeness,

    /// <summary>Offers are open nearby.</summary>
    Demand,

    /// <summary>Skills are missing.</summary>
    SkillsMissing,

    /// <summary>A certificate or level is asked for by law or by the training.</summary>
    Requirement,

    /// <summary>Price, length, dates, distance or coverage of a pathway.</summary>
    Pathway,

    /// <summary>An offer fits.</summary>
    Offer,

    /// <summary>The person asks for it, in the request or at the head of the CV.</summary>
    Wish,
}
