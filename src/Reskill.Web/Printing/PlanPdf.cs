using PdfSharp.Drawing;
using PdfSharp.Pdf;
using Reskill.Recommendation;
using Reskill.Recommendation.Explanations;
using Reskill.Taxonomy;

namespace Reskill.Web.Printing;

/// <summary>A plan as a PDF document to print or to bring to a counsellor. Holds nothing that names the person.</summary>
public static class PlanPdf
{
    private const double Indent = 14;
    private static readonly XColor Muted = XColor.FromArgb(0x56, 0x52, 0x4A);
    private static readonly double[] Columns = [0.28, 0.14, 0.18, 0.18, 0.12, 0.1];

    /// <summary>Writes the document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="InputException">The machine has no font to write with.</exception>
    public static void Write(Recommendation.Recommendation plan, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(plan);
        InstalledFont.Use();
        using PdfDocument document = new();
        string Say(string french, string english) => new LocalizedText(french, english).In(language);
        document.Info.Title = Say("Plan de reconversion", "Plan to change trade");
        document.Language = language.ToTag();
        using FlowingPage page = new(document);
        page.Paragraph(document.Info.Title, 20, XFontStyleEx.Bold);
        page.Paragraph(Say(
            "Un programme classe les métiers et les formations. Il peut se tromper. Vous décidez, seul ou avec un conseiller.",
            "A program ranks jobs and courses. It can be wrong. You decide, alone or with a counsellor."), 10, colour: Muted);
        foreach ((TargetPlan target, int i) in plan.Targets.Select((target, i) => (target, i)))
        {
            page.Heading($"{i + 1}. {target.Occupation.Label(language)} ({target.Occupation.Code})");
            foreach (Reason reason in target.Reasons)
            {
                page.Paragraph((reason.Weight < 0 ? "–  " : "+  ") + reason.Text.In(language), indent: Indent);
            }

            Skills(page, Say("Acquises", "Held"), target.Gap.Held.Where(held => held.IsStated).Select(held => held.Demand), language);
            Skills(page, Say("À confirmer", "To confirm"), target.Gap.Held.Where(held => !held.IsStated).Select(held => held.Demand), language);
            Skills(page, Say("À apprendre", "To learn"), target.Gap.Missing, language);
            if (target.Obstacle is { } obstacle)
            {
                page.Paragraph(obstacle.Text.In(language));
            }

            Pathways(page, target.Pathways, language);
            Offers(page, Say("Offres ouvertes maintenant", "Offers open now"), target.OffersNow, language);
            Offers(page, Say("Offres après la formation", "Offers after training"), target.OffersAfter, language);
        }

        page.Finish(Say("Reskill, le ", "Reskill, ") + Format.Date(DateOnly.FromDateTime(plan.GeneratedAt.LocalDateTime), language));
        document.Save(output, closeStream: false);
    }

    private static void Skills(FlowingPage page, string title, IEnumerable<SkillDemand> demands, Language language)
    {
        string[] labels = [.. demands.Select(demand => demand.Skill.Label(language))];
        if (labels.Length > 0)
        {
            page.Space(4);
            page.Paragraph($"{title} ({labels.Length})", 10, XFontStyleEx.Bold);
            page.Paragraph(string.Join(" · ", labels), 9, indent: Indent);
        }
    }

    private static void Pathways(FlowingPage page, IReadOnlyList<Pathway> pathways, Language language)
    {
        string Say(string french, string english) => new LocalizedText(french, english).In(language);
        if (pathways.Count == 0)
        {
            return;
        }

        page.Space(8);
        page.Row(
            [Say("Parcours", "Pathway"), Say("Prix", "Price"), Say("Début", "Start"), Say("Fin", "End"), Say("Durée", "Length"), Say("Acquis", "Held")],
            Columns,
            XFontStyleEx.Bold);
        foreach (Pathway pathway in pathways)
        {
            page.Row(
                [
                    Name(pathway, language), Format.Money(pathway.Cost, language), Format.Date(pathway.Start, language), Format.Date(pathway.End, language),
                    Format.Weeks(pathway.Weeks, language), Format.Share(pathway.Coverage, language),
                ],
                Columns);
        }

        foreach (Pathway pathway in pathways)
        {
            page.Space(4);
            page.Paragraph(Name(pathway, language), 10, XFontStyleEx.Bold);
            foreach (PathwayStep step in pathway.Steps)
            {
                string where = step.Session.CommuneName is { } commune
                    ? commune + (step.DistanceKm is double km ? ", " + Format.Distance(km, language) : "")
                    : Say("à distance", "remote");
                string price = step.Session.Price is decimal amount ? Format.Money(amount, language) : Say("prix à demander", "price to ask");
                page.Paragraph($"{step.Training.Title} ({step.Training.Provider.Name})", indent: Indent);
                page.Paragraph($"{Format.Range(step.Session.Start, step.Session.End, language)}, {where}, {price}", 9, indent: Indent * 2, colour: Muted);
            }
        }
    }

    private static void Offers(FlowingPage page, string title, IReadOnlyList<OfferMatch> offers, Language language)
    {
        if (offers.Count == 0)
        {
            return;
        }

        page.Space(4);
        page.Paragraph(title, 10, XFontStyleEx.Bold);
        foreach (OfferMatch match in offers)
        {
            string distance = match.DistanceKm is double km ? ", " + Format.Distance(km, language) : "";
            page.Paragraph($"{match.Offer.Title}{(match.Offer.Employer is { } employer ? $" ({employer})" : "")}, {match.Offer.CommuneName}{distance}", indent: Indent);
            page.Paragraph(string.Join(" ", match.Reasons.Select(reason => reason.Text.In(language))), 9, indent: Indent * 2, colour: Muted);
        }
    }

    private static string Name(Pathway pathway, Language language)
    {
        string names = string.Join(", ", pathway.Kinds.Select(kind => (kind switch
        {
            PathwayKind.Cheapest => new LocalizedText("le moins cher", "cheapest"),
            PathwayKind.Fastest => new LocalizedText("le plus rapide", "fastest"),
            _ => new LocalizedText("le plus complet", "most complete"),
        }).In(language)));
        return char.ToUpperInvariant(names[0]) + names[1..];
    }
}
