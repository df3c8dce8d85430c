using Reskill.Profiles.Dates;

namespace Reskill.Profiles.Experiences;

/// <summary>A part of the lines that name a job: its title, its employer, its place or its terms.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsBold">Whether it stands out.</param>
internal readonly record struct JobPart(string Text, bool IsBold);

/// <summary>A job as it stands in the CV, before it is known which part is the title.</summary>
/// <param name="Parts">What names it, in order.</param>
/// <param name="Below">The line below, which may name it where the parts do not ("Hôtel Exemple, 2019" above "Réceptionniste").</param>
/// <param name="Period">When, or null.</param>
/// <param name="Tasks">What was done in it, a line or sentence each; those of the line below come first.</param>
internal sealed record JobDraft(
    IReadOnlyList<JobPart> Parts, IReadOnlyList<JobPart> Below, Period? Period, IReadOnlyList<string> Tasks);
