using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Reskill.Taxonomy;
using Reskill.Web.Api;
using Reskill.Web.Assets;
using Reskill.Web.Drafts;
using Reskill.Web.Http;
using Reskill.Web.Pages;

namespace Reskill.Web.Hosting;

/// <summary>The service: pages, API, health.</summary>
public static class ReskillWebApplication
{
    /// <summary>Puts the service together, ready to start.</summary>
    /// <param name="workspace">The open data folder. Not owned.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="configure">Changes the builder last, for hosts that embed the service; null for none.</param>
    public static WebApplication Build(Workspace workspace, WebServiceOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(options);

        // Nothing is read from the folder that the command happens to run in.
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ReskillWebApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.BodyBytes;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, workspace, options);
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        Use(app);
        Map(app);
        return app;
    }

    /// <summary>Runs the service until it is stopped.</summary>
    /// <param name="workspace">The open data folder. Not owned.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="listening">Told the addresses once connections are accepted.</param>
    /// <param name="cancellationToken">Stops the service, letting requests in progress end.</param>
    /// <exception cref="InputException">An address is missing, malformed, already in use, or not one of this machine.</exception>
    public static Task RunAsync(
        Workspace workspace,
        WebServiceOptions options,
        Action<IReadOnlyList<string>>? listening = null,
        CancellationToken cancellationToken = default)
        => RunAsync(workspace, options, listening, configure: null, cancellationToken);

    /// <summary>Runs the service, its builder changed by whoever embeds it.</summary>
    internal static async Task RunAsync(
        Workspace workspace,
        WebServiceOptions options,
        Action<IReadOnlyList<string>>? listening,
        Action<WebApplicationBuilder>? configure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ListenAddresses.Check(options.Urls);
        StartLog log = new();
        WebApplication app = Build(workspace, options, builder =>
        {
            configure?.Invoke(builder);
            log.Apply(builder.Logging);
        });
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (ListenAddresses.Explain(error, options.Urls) is { } problem)
            {
                throw problem;
            }

            log.Started();
            listening?.Invoke([.. app.Urls]);
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void AddServices(IServiceCollection services, Workspace workspace, WebServiceOptions options)
    {
        services.AddSingleton(workspace);
        services.AddSingleton(options);
        services.AddSingleton(workspace.Time);
        services.AddSingleton<CvToPlan>();
        services.AddSingleton(new DraftStore(options.MaximumDrafts, options.DraftLifetime, workspace.Time));
        services.AddHostedService<DraftSweeper>();
        services.AddHostedService<WarmUp>();

        // Accents go out as they are: pages are UTF-8.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "reskill-form";
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true; // SecurityHeaders sends the stricter one.
        });

        // The keys protect forms alone, and live as long as the drafts do: with the process. None is written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Configure<FormOptions>(form =>
        {
            // Above the largest file: an upload stays in memory and is gone after reading.
            form.MemoryBufferThreshold = RequestLimits.BodyBytes;
            form.MultipartBodyLengthLimit = RequestLimits.FileBytes + 1;
            form.ValueLengthLimit = RequestLimits.FieldCharacters;
            form.ValueCountLimit = 64;
            form.KeyLengthLimit = 128;
        });
        services.AddRateLimiter(limiter => PostRateLimit.Configure(limiter, options.PostsPerMinute));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        ApiDescription.Add(services);
    }

    private static void Use(WebApplication app)
    {
        SecurityHeaders.Use(app);
        Failures.Use(app);
        app.UseHsts();
        app.UseRouting();
        app.UseRateLimiter();
    }

    private static void Map(WebApplication app)
    {
        RouteGroupBuilder all = app.MapGroup("");
        HeadRequests.Accept(all);
        StaticAssets.Map(all);
        HealthEndpoints.Map(all);
        RecommendationEndpoint.Map(all);
        all.MapOpenApi();
        foreach (Language language in Enum.GetValues<Language>())
        {
            RouteGroupBuilder pages = all.MapGroup(language == Language.English ? "/en" : "").ExcludeFromDescription();
            InformationPages.Map(pages, language);
            CvPages.Map(pages, language);
            WishPages.Map(pages, language);
            PlanPages.Map(pages, language);
        }

        all.MapFallback("{*path}", (HttpContext context) => ApiPaths.Owns(context.Request)
            ? Problems.NotFound(Problems.LanguageOf(context))
            : Messages.NotFound(context)).ExcludeFromDescription();
    }
}
