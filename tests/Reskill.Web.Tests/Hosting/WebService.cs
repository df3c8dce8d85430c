using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reskill.Taxonomy;
using Reskill.Web.Hosting;

[assembly: AssemblyFixture(typeof(Reskill.Web.Tests.Hosting.WebService))]

namespace Reskill.Web.Tests.Hosting;

/// <summary>The real service on a free port of this machine, over the samples, with everything that it logs.</summary>
public sealed class WebService : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    /// <summary>What it logged so far.</summary>
    internal LogRecorder Log { get; } = new();

    /// <summary>What it said while it filled the data folder.</summary>
    public List<LocalizedText> Notices { get; } = [];

    /// <summary>Its open data folder.</summary>
    public Workspace Workspace { get; private set; } = null!;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What was put together.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>The path of a sample CV.</summary>
    public static string Cv(string name) => RepositoryFiles.Path($"data-samples/cvs/{name}");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Workspace = await Workspace.OpenAsync(new WorkspaceOptions { Folder = _folder.File("data"), Notice = Notices.Add });
        _app = await StartAsync(new WebServiceOptions { Urls = ["http://127.0.0.1:0"], PostsPerMinute = 10_000 });
        Address = new Uri(_app.Urls.First());
    }

    /// <summary>Starts another service over the same data folder.</summary>
    public async Task<WebApplication> StartAsync(WebServiceOptions options)
    {
        WebApplication app = ReskillWebApplication.Build(Workspace, options, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.SetMinimumLevel(LogLevel.Trace);
            builder.Services.AddSingleton<ILoggerProvider>(Log);
        });
        await app.StartAsync();
        return app;
    }

    /// <summary>A visitor with cookies of their own, who follows no redirection unasked.</summary>
    public Visitor NewVisitor() => new(Address);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (Workspace is not null)
        {
            await Workspace.DisposeAsync();
        }

        _folder.Dispose();
    }
}
