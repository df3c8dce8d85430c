using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Reskill.Federation.Audit;

namespace Reskill.Federation.Tests;

public sealed class AuditLogTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-audit-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private string FilePath => Path.Combine(_folder.FullName, "audit.jsonl");

    [Fact]
    public void An_entry_is_one_canonical_line_that_names_the_one_before()
    {
        using (AuditLog log = AuditLog.Open(FilePath, _time))
        {
            log.Append("use", "urn:sha256:aa", "r-1", new JsonObject { ["rows"] = 120, ["amount"] = "18.50" });
            _time.Advance(TimeSpan.FromSeconds(1.5));
            log.Append("refusal", null, null, new JsonObject());
        }

        string[] lines = File.ReadAllLines(FilePath);

        lines[0].ShouldBe("""{"agreement":"urn:sha256:aa","facts":{"amount":"18.50","rows":120},"index":0,"kind":"use","previous":null,"request":"r-1","time":"2026-03-02T09:00:00.000Z"}""");
        string first = Convert.ToHexStringLower(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(lines[0])));
        lines[1].ShouldBe($$$"""{"agreement":null,"facts":{},"index":1,"kind":"refusal","previous":"{{{first}}}","request":null,"time":"2026-03-02T09:00:01.500Z"}""");
    }

    [Fact]
    public void A_log_goes_on_where_it_stopped_and_its_old_heads_still_hold()
    {
        AuditHead earlier = Fill(5);

        AuditHead later = Fill(4);

        later.Size.ShouldBe(9);
        AuditVerification verification = AuditLog.Verify(FilePath, earlier, later);
        verification.IsSound.ShouldBeTrue();
        verification.Head.ShouldBe(later);
        using AuditLog log = AuditLog.Open(FilePath, _time);
        MerkleProof.Extends(5, 9, log.ProveExtension(5), Hash(earlier), Hash(later)).ShouldBeTrue();
        byte[] entry = Encoding.UTF8.GetBytes(File.ReadLines(FilePath).ElementAt(3));
        MerkleProof.Includes(MerkleTree.HashLeaf(entry), 3, 9, log.ProveInclusion(3), Hash(later)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"n\":3", "\"n\":4", 3, AuditFaultKind.Changed)]
    [InlineData("\"index\":3", "\"index\":7", 3, AuditFaultKind.WrongIndex)]
    [InlineData("\"n\":3}", "\"n\": 3}", 3, AuditFaultKind.NotAnEntry)]
    [InlineData("\"n\":3}", "\"n\":3", 3, AuditFaultKind.NotAnEntry)]
    public void A_changed_entry_is_found_at_its_index_and_the_log_refuses_to_go_on(
        string written, string changed, int index, AuditFaultKind kind)
    {
        Fill(6);
        File.WriteAllText(FilePath, File.ReadAllText(FilePath).Replace(written, changed, StringComparison.Ordinal));

        AuditVerification verification = AuditLog.Verify(FilePath);

        verification.Fault.ShouldBe(new AuditFault(index, kind));
        Should.Throw<AuditLogException>(() => AuditLog.Open(FilePath, _time)).Fault.ShouldBe(new AuditFault(index, kind));
    }

    [Fact]
    public void Every_single_flipped_byte_of_a_log_is_noticed_by_who_holds_its_head()
    {
        AuditHead head = Fill(3);
        byte[] bytes = File.ReadAllBytes(FilePath);
        var unnoticed = new List<int>();

        for (int position = 0; position < bytes.Length; position++)
        {
            bytes[position] ^= 1;
            File.WriteAllBytes(FilePath, bytes);
            bytes[position] ^= 1;
            if (AuditLog.Verify(FilePath, head).IsSound)
            {
                unnoticed.Add(position);
            }
        }

        unnoticed.ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_taken_out_or_a_past_rewritten_whole_is_noticed()
    {
        AuditHead head = Fill(6);
        string[] lines = File.ReadAllLines(FilePath);

        File.WriteAllLines(FilePath, lines[..4]);
        AuditVerification shortened = AuditLog.Verify(FilePath, head);
        File.WriteAllLines(FilePath, lines.Where((_, index) => index != 2));
        AuditVerification cut = AuditLog.Verify(FilePath);
        File.Delete(FilePath);
        _time.Advance(TimeSpan.FromDays(1));
        Fill(6);
        AuditVerification rewritten = AuditLog.Verify(FilePath, head);

        shortened.Fault.ShouldBe(new AuditFault(4, AuditFaultKind.Missing));
        cut.Fault.ShouldBe(new AuditFault(2, AuditFaultKind.WrongIndex));
        rewritten.Fault.ShouldBe(new AuditFault(5, AuditFaultKind.NotTheKnownRoot));
    }

    [Fact]
    public void A_line_cut_short_by_a_crash_was_never_acknowledged_and_is_dropped()
    {
        AuditHead head = Fill(2);
        File.AppendAllText(FilePath, "{\"agreement\":nu");

        AuditVerification before = AuditLog.Verify(FilePath, head);
        AuditHead after = Fill(1);

        before.IsSound.ShouldBeTrue();
        after.Size.ShouldBe(3);
        AuditLog.Verify(FilePath, head, after).IsSound.ShouldBeTrue();
    }

    [Fact]
    public void Writers_in_many_threads_leave_one_unbroken_chain_and_a_second_writer_is_refused()
    {
        using (AuditLog log = AuditLog.Open(FilePath, _time))
        {
            Parallel.For(0, 40, number => log.Append("use", null, $"r-{number}", new JsonObject()));
            Should.Throw<IOException>(() => AuditLog.Open(FilePath, _time));
            AuditLog.Verify(FilePath, log.Head).IsSound.ShouldBeTrue();
        }

        AuditLog.Verify(FilePath).Head.Size.ShouldBe(40);
    }

    [Fact]
    public void A_fact_without_a_canonical_form_leaves_the_log_as_it_was()
    {
        using AuditLog log = AuditLog.Open(FilePath, _time);
        AuditHead before = log.Head;

        Should.Throw<FormatException>(() => log.Append("use", null, null, new JsonObject { ["rows"] = long.MaxValue }));

        log.Head.ShouldBe(before);
        log.Append("use", null, null, new JsonObject()).Size.ShouldBe(1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private AuditHead Fill(int count)
    {
        using AuditLog log = AuditLog.Open(FilePath, _time);
        for (int number = 0; number < count; number++)
        {
            log.Append("use", "urn:sha256:aa", $"r-{number}", new JsonObject { ["n"] = number });
        }

        return log.Head;
    }

    private static byte[] Hash(AuditHead head) => Convert.FromHexString(head.Root);
}
