using Reskill.Catalog;
using Reskill.Recommendation.Gaps;
using Reskill.Taxonomy;

namespace Reskill.Recommendation.Pathways;

/// <summary>One gap and the trainings that could close it, laid out by position. Immutable once built.</summary>
/// <remarks>What depends on the person and not on the limits of the request is here; <see cref="SessionSieve"/> applies those.</remarks>
internal sealed class PathwayProblem
{
    private readonly PathwayQuery _query;
    private readonly PathwayOptions _options;
    private readonly Dictionary<string, List<int>> _missingByTaught = new(StringComparer.Ordinal);
    private readonly List<Prerequisite> _prerequisites = [];

    private PathwayProblem(PathwayQuery query, PathwayOptions options)
    {
        _query = query;
        _options = options;
        Missing = query.Gap.Missing;
        Trainings = [];
        DearestCents = query.Trainings.SelectMany(training => training.Sessions).Max(session => CandidateSession.ToCents(session.Price)) ?? 0;
    }

    /// <summary>Skills to learn, by position.</summary>
    public IReadOnlyList<SkillDemand> Missing { get; }

    /// <summary>Trainings that are worth following for the target, or open one that is, directly or not.</summary>
    public IReadOnlyList<CandidateTraining> Trainings { get; private set; }

    /// <summary>The dearest known price: nobody knows one that is not given, so that it must not look cheap.</summary>
    public long DearestCents { get; }

    /// <summary>Prerequisites that the person lacks, by position.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites => _prerequisites;

    /// <summary>Lays a query out.</summary>
    public static PathwayProblem Of(PathwayQuery query, PathwayOptions options)
    {
        PathwayProblem problem = new(query, options);
        for (int position = 0; position < problem.Missing.Count; position++)
        {
            problem.Register(problem.Missing[position].Skill.Code, position);
        }

        problem.Trainings = problem.Sensible(problem.Build());
        return problem;
    }

    /// <summary>The same trainings, open to anybody.</summary>
    public PathwayProblem WithoutPrerequisites() => new(_query, _options)
    {
        Trainings = [.. Trainings.Select(training => training with { Needs = new SkillMask(_prerequisites.Count) })],
    };

    /// <summary>The first thing that the sessions of a choice ask for, the earliest session first.</summary>
    public Prerequisite FirstNeedOf(PathwayChoice choice)
    {
        foreach (CandidateSession session in choice.Sessions)
        {
            SkillMask needs = Trainings.First(training => training.Training.Id == session.Training.Training.Id).Needs;
            for (int position = 0; position < _prerequisites.Count; position++)
            {
                if (needs[position])
                {
                    return _prerequisites[position];
                }
            }
        }

        throw new ArgumentException("None of the sessions asks for anything.", nameof(choice));
    }

    /// <summary>Whether teaching one skill teaches another: it is that one or narrower than it.</summary>
    private bool Teaches(string taught, string asked)
        => taught == asked
            || (_query.Taxonomy.FindSkill(taught) is Skill skill && HeldSkills.BroaderThan(skill, _query.Taxonomy).Contains(asked));

    private void Register(string code, int position)
    {
        if (!_missingByTaught.TryGetValue(code, out List<int>? positions))
        {
            _missingByTaught[code] = positions = [];
        }

        positions.Add(position);
    }

    private List<CandidateTraining> Build()
    {
        // Needs are numbered first, as what a training gives is said in the same numbers.
        List<Prerequisite>[] needs = [.. _query.Trainings.Select(LackedBy)];
        foreach (Prerequisite need in needs.SelectMany(list => list))
        {
            if (!_prerequisites.Contains(need))
            {
                _prerequisites.Add(need);
            }
        }

        List<CandidateTraining> built = [];
        for (int i = 0; i < needs.Length; i++)
        {
            Training training = _query.Trainings[i];
            CandidateTraining candidate = new(
                training, new SkillMask(Missing.Count), new SkillMask(_prerequisites.Count), new SkillMask(_prerequisites.Count));
            AddCovered(training, candidate.Covers);
            foreach (Prerequisite need in needs[i])
            {
                candidate.Needs.Add(_prerequisites.IndexOf(need));
            }

            for (int position = 0; position < _prerequisites.Count; position++)
            {
                if (Gives(training, _prerequisites[position]))
                {
                    candidate.Gives.Add(position);
                }
            }

            built.Add(candidate);
        }

        return built;
    }

    private void AddCovered(Training training, SkillMask covers)
    {
        foreach (string taught in training.Skills)
        {
            IEnumerable<string> broader = _query.Taxonomy.FindSkill(taught) is Skill skill
                ? HeldSkills.BroaderThan(skill, _query.Taxonomy)
                : [];
            foreach (string code in broader.Prepend(taught))
            {
                foreach (int position in _missingByTaught.GetValueOrDefault(code) ?? [])
                {
                    covers.Add(position);
                }
            }
        }
    }

    /// <summary>What a training asks for beforehand and the person lacks; a level that the CV does not tell counts as none.</summary>
    private List<Prerequisite> LackedBy(Training training)
    {
        List<Prerequisite> lacked = [];
        TrainingPrerequisites asked = training.Prerequisites;
        if (asked.EntryLevel > (_query.Profile.EducationLevel ?? 0))
        {
            lacked.Add(new Prerequisite(PrerequisiteKind.Level, "", $"{asked.EntryLevel}"));
        }

        foreach (string code in asked.Skills)
        {
            // A code that the taxonomy does not know cannot be shown by any CV.
            if (_query.Taxonomy.FindSkill(code) is not Skill skill || _query.Held.Find(skill) is null)
            {
                lacked.Add(new Prerequisite(PrerequisiteKind.Skill, "", code));
            }
        }

        lacked.AddRange(asked.Trainings.Select(id => new Prerequisite(PrerequisiteKind.Training, training.Key.Source, id)));
        foreach (string licence in asked.Licences)
        {
            if (DrivingLicences.FirstLacking([licence], _query.Profile.Licences) is string category)
            {
                lacked.Add(new Prerequisite(PrerequisiteKind.Licence, "", category));
            }
        }

        return lacked;
    }

    private bool Gives(Training training, Prerequisite asked) => asked.Kind switch
    {
        PrerequisiteKind.Level => training.ExitLevel is int level && level >= asked.Value[0] - '0',
        PrerequisiteKind.Skill => training.Skills.Any(taught => Teaches(taught, asked.Value)),
        PrerequisiteKind.Training => training.Key == new SourceKey(asked.Source, asked.Value),
        PrerequisiteKind.Licence => training.Skills.Any(taught => _query.Taxonomy.FindSkill(taught) is Skill skill
            && CertificateKey.InOfficialName(skill.Labels[0].Text) == CertificateKey.DrivingLicence(asked.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked.Kind, "Not a kind of prerequisite."),
    };

    /// <summary>Keeps what is worth following for the target and, from there backwards, what opens it.</summary>
    private IReadOnlyList<CandidateTraining> Sensible(List<CandidateTraining> all)
    {
        StepRelevance relevance = new(_query, _options);
        HashSet<CandidateTraining> kept = new(
            all.Where(candidate => !candidate.Covers.IsEmpty && relevance.IsForTarget(candidate.Training)), ReferenceEqualityComparer.Instance);
        for (bool grew = true; grew;)
        {
            grew = false;
            foreach (CandidateTraining candidate in all)
            {
                if (!kept.Contains(candidate) && kept.Any(opened => Opens(candidate, opened)))
                {
                    grew = kept.Add(candidate);
                }
            }
        }

        return [.. all.Where(kept.Contains)];
    }

    private bool Opens(CandidateTraining candidate, CandidateTraining opened)
    {
        for (int position = 0; position < _prerequisites.Count; position++)
        {
            if (opened.Needs[position] && candidate.Gives[position]
                && StepRelevance.IsWorthOpening(candidate.Training, opened.Training, _prerequisites[position].Kind))
            {
                return true;
            }
        }

        return false;
    }
}
