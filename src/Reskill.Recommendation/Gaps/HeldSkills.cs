using Reskill.Profiles;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Gaps;

/// <summary>Every skill of a taxonomy that one profile shows, each with its evidence. Immutable and thread-safe.</summary>
/// <remarks>The rule is written down in docs/decisions/0006-what-counts-as-held.md; evidence of a stronger kind wins.</remarks>
internal sealed class HeldSkills
{
    /// <summary>A job shorter than this teaches too little of its core to be worth asking about.</summary>
    private const int LeastMonthsOfAJob = 3;

    /// <summary>From a year on, what a job asks for beside its core is worth asking about too.</summary>
    private const int MonthsOfAWholeJob = 12;

    /// <summary>ROME has two levels and ESCO about five; deeper is a cycle in a broken file.</summary>
    private const int DeepestChain = 16;

    private readonly Dictionary<string, HeldEvidence> _byCode = new(StringComparer.Ordinal);
    private readonly List<HeldCertificate> _certificates = [];
    private readonly Dictionary<string, HeldEvidence> _implied = new(StringComparer.Ordinal);

    private HeldSkills()
    {
    }

    /// <summary>The codes shown by words or by jobs, with the broader ones; certificates come on top through <see cref="Find"/>.</summary>
    public IEnumerable<KeyValuePair<string, HeldEvidence>> ByCode
        => _byCode.Concat(_implied.Where(pair => !_byCode.ContainsKey(pair.Key)));

    /// <summary>Certificates and licences held.</summary>
    public IReadOnlyList<HeldCertificate> Certificates => _certificates;

    /// <summary>Collects what a profile shows.</summary>
    public static HeldSkills Of(Profile profile, Taxonomy.Taxonomy taxonomy)
    {
        HeldSkills held = new();
        AddSkills(profile.Skills.Where(skill => skill.IsStated), held._byCode, taxonomy);
        held.AddCertificates(profile);
        AddSkills(profile.Skills.Where(skill => !skill.IsStated), held._implied, taxonomy);
        held.AddJobs(profile, taxonomy);
        return held;
    }

    /// <summary>The evidence for a skill, the strongest first: stated, certified, implied; null when nothing shows it.</summary>
    public HeldEvidence? Find(Skill skill)
    {
        if (_byCode.TryGetValue(skill.Code, out HeldEvidence stated))
        {
            return stated;
        }

        if (_certificates.Count > 0 && CertificateKey.InOfficialName(skill.Labels[0].Text) is CertificateKey asked
            && FindCertificate(asked) is string words)
        {
            return new HeldEvidence(words, IsStated: true);
        }

        return _implied.TryGetValue(skill.Code, out HeldEvidence implied) ? implied : null;
    }

    /// <summary>The words of the CV that name a certificate or licence asked for, or null.</summary>
    public string? FindCertificate(CertificateKey asked)
    {
        foreach (HeldCertificate certificate in _certificates)
        {
            if (certificate.Key.Satisfies(asked))
            {
                return certificate.Words;
            }
        }

        return null;
    }

    private static void AddSkills(IEnumerable<ProfileSkill> skills, Dictionary<string, HeldEvidence> into, Taxonomy.Taxonomy taxonomy)
    {
        List<(Skill Skill, HeldEvidence Evidence)> linked = [];
        foreach (ProfileSkill skill in skills)
        {
            if (skill.Rome is { } match && taxonomy.FindSkill(match.Id) is Skill concept)
            {
                linked.Add((concept, new HeldEvidence(skill.Evidence, skill.IsStated)));
            }
        }

        AddWithBroader(linked, into, taxonomy);
    }

    private void AddCertificates(Profile profile)
    {
        foreach (string certification in profile.Certifications)
        {
            foreach (CertificateKey key in CertificateKey.InCv(certification))
            {
                _certificates.Add(new HeldCertificate(key, certification));
            }
        }

        foreach (string licence in profile.Licences)
        {
            foreach (string category in DrivingLicences.CoveredBy(licence))
            {
                _certificates.Add(new HeldCertificate(CertificateKey.DrivingLicence(category), licence));
            }
        }
    }

    private void AddJobs(Profile profile, Taxonomy.Taxonomy taxonomy)
    {
        foreach (ProfileOccupation job in profile.Occupations.OrderByDescending(job => job.Months ?? 0))
        {
            if (job.Rome is { } match && taxonomy.FindOccupation(match.Id) is Occupation occupation)
            {
                HeldEvidence evidence = new(job.Text, IsStated: false, job);
                AddWithBroader(
                    [.. occupation.Skills.Where(demand => Teaches(job, demand)).Select(demand => (demand.Skill, evidence))], _implied, taxonomy);
            }
        }
    }

    private static bool Teaches(ProfileOccupation job, SkillDemand demand)
        => demand.IsEssential ? (job.Months ?? LeastMonthsOfAJob) >= LeastMonthsOfAJob : job.Months >= MonthsOfAWholeJob;

    /// <summary>A skill's own words come before those of a narrower one, so that evidence is as direct as it can be.</summary>
    private static void AddWithBroader(
        List<(Skill Skill, HeldEvidence Evidence)> shown, Dictionary<string, HeldEvidence> into, Taxonomy.Taxonomy taxonomy)
    {
        foreach ((Skill skill, HeldEvidence evidence) in shown)
        {
            into.TryAdd(skill.Code, evidence);
        }

        foreach ((Skill skill, HeldEvidence evidence) in shown)
        {
            foreach (string broader in BroaderThan(skill, taxonomy))
            {
                into.TryAdd(broader, evidence);
            }
        }
    }

    /// <summary>The codes above a skill, nearest first.</summary>
    public static IEnumerable<string> BroaderThan(Skill skill, Taxonomy.Taxonomy taxonomy)
    {
        string? code = skill.BroaderCode;
        for (int depth = 0; code is not null && depth < DeepestChain; depth++)
        {
            yield return code;
            code = taxonomy.FindSkill(code)?.BroaderCode;
        }
    }
}
