using PdfSharp.Pdf;

namespace Reskill.EndToEnd.Tests;

/// <summary>Bad input gives exit code 2 and one clear line, in the person's language.</summary>
public sealed class BadInputTests(FilledDataFolder data) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reskill-bad-");
    private static string GoodCv => SampleCvs.Path(SampleCvs.Names.First().Data);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_missing_file() => await RefusedAsync("absent.pdf", Path.Combine(_folder.FullName, "absent.pdf"));

    [Fact]
    public async Task A_folder() => await RefusedAsync("dossier", _folder.FullName);

    [Fact]
    public async Task An_empty_file() => await RefusedAsync("vide", Write("empty.pdf", []));

    [Fact]
    public async Task A_file_protected_by_a_password()
    {
        string path = Path.Combine(_folder.FullName, "locked.pdf");
        using (PdfDocument document = new())
        {
            document.AddPage();
            document.SecuritySettings.UserPassword = "secret";
            document.Save(path);
        }

        await RefusedAsync("mot de passe", path);
    }

    [Fact]
    public async Task A_PDF_without_text_needs_OCR()
    {
        string path = Path.Combine(_folder.FullName, "scan.pdf");
        using (PdfDocument document = new())
        {
            document.AddPage();
            document.Save(path);
        }

        await RefusedAsync("OCR", path);
    }

    [Fact]
    public async Task A_file_that_is_no_CV()
        => await RefusedAsync("CV", Write("novel.txt", "Il était une fois, dans une forêt, un renard qui parlait aux arbres. Les arbres répondaient en bruissant doucement jusqu'au soir."u8.ToArray()));

    [Fact]
    public async Task Bytes_that_are_no_document()
    {
        byte[] noise = new byte[5000];
        new Random(7).NextBytes(noise);
        await RefusedAsync("fichier", Write("noise.pdf", noise));
    }

    [Fact]
    public async Task An_unknown_place_suggests_near_names() => await RefusedAsync("Toulouse", GoodCv, "--near", "Toulousse");

    [Fact]
    public async Task A_date_in_the_past() => await RefusedAsync("passé", GoodCv, "--from", "2020-01-01");

    [Fact]
    public async Task A_date_that_is_none() => await RefusedAsync("2027-02-31", GoodCv, "--from", "2027-02-31");

    [Fact]
    public async Task A_negative_budget() => await RefusedAsync("-5", GoodCv, "--budget", "-5");

    [Fact]
    public async Task A_radius_of_zero() => await RefusedAsync("0", GoodCv, "--radius", "0");

    [Fact]
    public async Task A_PDF_that_cannot_be_written() => await RefusedAsync("--pdf", GoodCv, "--pdf", Path.Combine(_folder.FullName, "absent", "plan.pdf"));

    [Fact]
    public async Task A_target_that_is_no_occupation() => await RefusedAsync("Z9999", GoodCv, "--target", "Z9999");

    [Fact]
    public async Task An_option_that_does_not_exist() => await RefusedAsync("--nearby", GoodCv, "--nearby", "Albi");

    [Fact]
    public async Task A_data_folder_that_is_a_file()
    {
        string file = Write("data", [1]);

        Refused(await ReskillProgram.RunAsync(file, "recommend", GoodCv), file);
    }

    [Fact]
    public async Task A_data_folder_whose_database_is_broken()
    {
        string folder = Path.Combine(_folder.FullName, "broken");
        (await ReskillProgram.RunAsync(folder, "index", "status")).ExitCode.ShouldBe(0);
        foreach (string side in Directory.GetFiles(folder, "catalog.db-*"))
        {
            File.Delete(side);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "catalog.db"), "this is no database", TestContext.Current.CancellationToken);

        Refused(await ReskillProgram.RunAsync(folder, "recommend", GoodCv), "catalog.db");
    }

    [Fact]
    public async Task The_message_is_English_when_asked()
    {
        ProgramResult result = await ReskillProgram.RunAsync(data.Path, "recommend", GoodCv, "--near", "Toulousse", "--lang", "en");

        Refused(result, "no commune of Occitanie is named");
    }

    private async Task RefusedAsync(string expected, params string[] args)
        => Refused(await ReskillProgram.RunAsync(data.Path, ["recommend", .. args]), expected);

    private static void Refused(ProgramResult result, string expected)
    {
        result.ExitCode.ShouldBe(2, result.Error);
        result.Output.ShouldBeEmpty();
        result.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(expected);
        result.Error.ShouldNotContain("   at ");
        result.Error.ShouldNotContain("Exception");
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
