using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Reskill.Catalog.Storage;

/// <summary>The schema. Writes go through it; reads have their own short path (docs/decisions/0020).</summary>
internal sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<ProviderRow> Providers => Set<ProviderRow>();

    public DbSet<TrainingRow> Trainings => Set<TrainingRow>();

    public DbSet<OfferRow> Offers => Set<OfferRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder.Entity<ProviderRow>(), "Providers");
        Map(modelBuilder.Entity<TrainingRow>(), "Trainings");
        Map(modelBuilder.Entity<OfferRow>(), "Offers");

        EntityTypeBuilder<OutboxRow> outbox = modelBuilder.Entity<OutboxRow>().ToTable("Outbox");
        outbox.HasKey(row => row.Sequence);
        outbox.Property(row => row.Sequence).ValueGeneratedOnAdd();
        outbox.HasIndex(row => new { row.Kind, row.RecordId }).IsUnique();

        modelBuilder.Entity<SettingRow>().ToTable("Settings").HasKey(row => row.Name);
    }

    private static void Map<TRow>(EntityTypeBuilder<TRow> row, string table)
        where TRow : CatalogRow
    {
        row.ToTable(table);
        row.HasKey(one => one.Id);
        row.HasIndex(one => new { one.Source, one.SourceId }).IsUnique();
        row.Property(one => one.Version).IsConcurrencyToken();
    }
}
