using Microsoft.AspNetCore.Antiforgery;

namespace Reskill.Web.Http;

/// <summary>What became of a form that was posted.</summary>
internal enum FormOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It is larger than the service reads.</summary>
    TooLarge,

    /// <summary>It is no form of the kind expected.</summary>
    Malformed,

    /// <summary>It does not come from a page of this service, or that page is too old.</summary>
    Forged,
}

/// <summary>A posted form, read in memory within bounds; an upload never reaches a disk.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Fields">Its fields; empty unless it was read.</param>
internal sealed record PostedForm(FormOutcome Outcome, IFormCollection Fields)
{
    /// <summary>Reads a form of a program, which carries no token.</summary>
    public static async Task<PostedForm> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return new PostedForm(FormOutcome.Malformed, FormCollection.Empty);
        }

        try
        {
            IFormCollection fields = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return new PostedForm(FormOutcome.Read, fields);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new PostedForm(FormOutcome.TooLarge, FormCollection.Empty);
        }
        catch (BadHttpRequestException)
        {
            return new PostedForm(FormOutcome.Malformed, FormCollection.Empty);
        }
        catch (InvalidDataException)
        {
            // A part, a name or a count is over its bound, or the parts are cut. Size is told by the length announced.
            bool tooLarge = context.Request.ContentLength > RequestLimits.FileBytes;
            return new PostedForm(tooLarge ? FormOutcome.TooLarge : FormOutcome.Malformed, FormCollection.Empty);
        }
        catch (IOException)
        {
            return new PostedForm(FormOutcome.Malformed, FormCollection.Empty);
        }
    }

    /// <summary>Reads a form of a page, and checks that one of our pages sent it.</summary>
    public static async Task<PostedForm> ReadFromPageAsync(HttpContext context, IAntiforgery antiforgery)
    {
        PostedForm form = await ReadAsync(context).ConfigureAwait(false);
        return form.Outcome != FormOutcome.Read || await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)
            ? form
            : new PostedForm(FormOutcome.Forged, FormCollection.Empty);
    }

    /// <summary>The text of a field, or null when it is absent or blank.</summary>
    public string? Text(string name) => Fields[name] is [{ } first, ..] && !string.IsNullOrWhiteSpace(first) ? first : null;
}
