namespace Reskill.Recommendation.Tests;

public sealed class RecommenderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plan_ranks_moves_and_leaves_out_the_job_already_held()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        plan.Targets.Count.ShouldBe(4);
        plan.Targets[0].Occupation.Code.ShouldBe("N1103");
        plan.Targets.ShouldNotContain(target => target.Occupation.Code == "N1101");
        plan.Targets.Select(target => target.Score).ShouldAllBe(score => score >= 0 && score <= 1);
    }

    [Fact]
    public async Task The_score_is_the_sum_of_the_weights_of_its_reasons()
    {
        Recommender recommender = RecommenderSample.Recommender();

        Recommendation plan = await recommender.RecommendAsync(RecommenderSample.Driver, RecommenderSample.NearToulouse, Token);

        foreach (TargetPlan target in plan.Targets)
        {
            target.Score.ShouldBe(Math.Clamp(target.Reasons.Sum(reason => reason.Weight), 0, 1), 1e-9, target.Occupation.Code);
        }
    }
}
