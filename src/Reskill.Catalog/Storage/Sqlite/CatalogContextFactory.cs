using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Reskill.Catalog.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef</c> write migrations and the compiled model; nothing else uses it.</summary>
internal sealed class CatalogContextFactory : IDesignTimeDbContextFactory<CatalogContext>
{
    public CatalogContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<CatalogContext>().UseSqlite("Data Source=design.db").Options);
}
