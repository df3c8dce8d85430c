using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>Whether a person may enter a training, and which trainings would let them.</summary>
internal sealed class EntryRules(PathwayQuery query)
{
    private readonly Dictionary<Training, IReadOnlyList<Prerequisite>> _lacked = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a training asks for beforehand and the person lacks; a level that the CV does not tell counts as none.</summary>
    public IReadOnlyList<Prerequisite> LackedFor(Training training)
    {
        if (!_lacked.TryGetValue(training, out IReadOnlyList<Prerequisite>? lacked))
        {
            _lacked[training] = lacked = Find(training);
        }

        return lacked;
    }

    /// <summary>Whether who has followed a training has what another asks for.</summary>
    public bool Gives(TaughtTraining taught, Prerequisite asked) => asked.Kind switch
    {
        PrerequisiteKind.Level => taught.Training.ExitLevel is int level && level >= asked.Value[0] - '0',
        PrerequisiteKind.Skill => taught.Codes.Contains(asked.Value),
        PrerequisiteKind.Training => taught.Training.Key == new SourceKey(asked.Source, asked.Value),
        PrerequisiteKind.Licence => taught.Training.Skills.Any(code => query.Taxonomy.FindSkill(code) is Skill skill
            && CertificateKey.InOfficialName(skill.Labels[0].Text) == CertificateKey.DrivingLicence(asked.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked.Kind, "Not a kind of prerequisite."),
    };

    private List<Prerequisite> Find(Training training)
    {
        List<Prerequisite> lacked = [];
        TrainingPrerequisites asked = training.Prerequisites;
        if (asked.EntryLevel > (query.Profile.EducationLevel ?? 0))
        {
            lacked.Add(new Prerequisite(PrerequisiteKind.Level, "", $"{asked.EntryLevel}"));
        }

        foreach (string code in asked.Skills)
        {
            // A code that the taxonomy does not know cannot be shown by any CV.
            if (query.Taxonomy.FindSkill(code) is not Skill skill || query.Held.Find(skill) is null)
            {
                lacked.Add(new Prerequisite(PrerequisiteKind.Skill, "", code));
            }
        }

        lacked.AddRange(asked.Trainings.Select(id => new Prerequisite(PrerequisiteKind.Training, training.Key.Source, id)));
        foreach (string licence in asked.Licences)
        {
            if (DrivingLicences.FirstLacking([licence], query.Profile.Licences) is string category)
            {
                lacked.Add(new Prerequisite(PrerequisiteKind.Licence, "", category));
            }
        }

        return lacked;
    }
}
