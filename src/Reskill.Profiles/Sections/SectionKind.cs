namespace Reskill.Profiles.Sections;

/// <summary>What a part of a CV is about.</summary>
internal enum SectionKind
{
    /// <summary>Before the first heading: who the person is, and the title they give themselves.</summary>
    Header,

    /// <summary>How to reach them, civil status.</summary>
    Contact,

    /// <summary>A few sentences on what they want.</summary>
    Summary,

    /// <summary>Jobs held.</summary>
    Experience,

    /// <summary>Diplomas and studies.</summary>
    Education,

    /// <summary>What they can do.</summary>
    Skills,

    /// <summary>Languages spoken.</summary>
    Languages,

    /// <summary>Driving licences.</summary>
    Licences,

    /// <summary>Certificates and authorisations.</summary>
    Certifications,

    /// <summary>Things made.</summary>
    Projects,

    /// <summary>Unpaid work.</summary>
    Volunteering,

    /// <summary>What they do in their free time.</summary>
    Interests,

    /// <summary>Other people who know them.</summary>
    References,

    /// <summary>The rest.</summary>
    Miscellaneous,
}

/// <summary>Lines under one heading.</summary>
internal sealed record Section(SectionKind Kind, IReadOnlyList<CvLine> Lines);
