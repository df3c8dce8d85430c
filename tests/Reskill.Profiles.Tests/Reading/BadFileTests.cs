using System.Text;

namespace Reskill.Profiles.Tests.Reading;

/// <summary>Every bad file is refused with its reason, in both languages, and without a word of what it holds.</summary>
public sealed class BadFileTests
{
    private const string Name = "cv.bin";

    [Fact]
    public async Task A_missing_file_is_named()
    {
        string path = Path.Combine(Path.GetTempPath(), "no-such-cv-" + Guid.NewGuid() + ".pdf");

        CvException refusal = await Should.ThrowAsync<CvException>(() => new CvReader().ReadAsync(path, Token));

        refusal.Problem.ShouldBe(CvProblem.Missing);
        refusal.Text.French.ShouldContain(path);
        refusal.Text.English.ShouldContain(path);
    }

    [Fact]
    public async Task A_folder_is_named()
    {
        string path = Path.GetTempPath();

        CvException refusal = await Should.ThrowAsync<CvException>(() => new CvReader().ReadAsync(path, Token));

        refusal.Problem.ShouldBe(CvProblem.Folder);
        refusal.Text.French.ShouldContain(path);
        refusal.Text.English.ShouldContain(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t \r\n")]
    public async Task An_empty_file_is_refused(string content)
        => (await ProblemOfAsync(Encoding.UTF8.GetBytes(content))).ShouldBe(CvProblem.Empty);

    [Fact]
    public async Task A_file_with_too_many_bytes_is_refused_before_it_is_read_whole()
    {
        CvReaderOptions options = new() { MaximumBytes = 1000 };

        CvProblem problem = await ProblemOfAsync(new byte[1001], options);

        problem.ShouldBe(CvProblem.TooLarge);
    }

    [Fact]
    public async Task A_PDF_with_too_many_pages_is_refused()
        => (await ProblemOfAsync(MinimalPdf.WithoutText(pages: 31))).ShouldBe(CvProblem.TooLarge);

    [Fact]
    public async Task A_text_with_too_many_characters_is_refused()
    {
        CvReaderOptions options = new() { MaximumCharacters = 100 };

        CvProblem problem = await ProblemOfAsync(Encoding.UTF8.GetBytes(new string('a', 101)), options);

        problem.ShouldBe(CvProblem.TooLarge);
    }

    [Fact]
    public async Task A_PDF_with_a_password_is_refused()
        => (await ProblemOfAsync(MinimalPdf.WithoutText(password: "secret"))).ShouldBe(CvProblem.PasswordProtected);

    [Fact]
    public async Task A_PDF_without_text_needs_OCR()
    {
        byte[] scan = MinimalPdf.WithoutText();

        CvException refusal = await RefusalOfAsync(scan);

        refusal.Problem.ShouldBe(CvProblem.NoText);
        refusal.Text.French.ShouldContain("OCR");
        refusal.Text.English.ShouldContain("OCR");
    }

    [Fact]
    public async Task A_PDF_that_is_cut_off_is_damaged_or_without_text()
    {
        byte[] whole = await File.ReadAllBytesAsync(SampleCvs.PathOf("macon-montauban.pdf"), Token);

        CvProblem problem = await ProblemOfAsync(whole[..2000]);

        problem.ShouldBeOneOf(CvProblem.Damaged, CvProblem.NoText);
    }

    [Fact]
    public async Task A_PDF_that_unpacks_to_far_more_than_its_size_is_unsafe()
        => (await ProblemOfAsync(MinimalPdf.UnpackingTo(100 * 1024 * 1024))).ShouldBe(CvProblem.Unsafe);

    [Fact]
    public async Task A_Word_document_that_unpacks_to_far_more_than_its_size_is_unsafe()
    {
        byte[] bomb = WordFile.WithDocumentXml(stream =>
        {
            stream.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"u8);
            byte[] block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'a');
            for (int i = 0; i < 40; i++)
            {
                stream.Write(block);
            }

            stream.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        });

        CvProblem problem = await ProblemOfAsync(bomb);

        problem.ShouldBe(CvProblem.Unsafe);
    }

    [Fact]
    public async Task A_Word_document_that_nests_too_deep_is_unsafe()
    {
        byte[] deep = WordFile.WithDocumentXml(stream =>
        {
            using StreamWriter writer = new(stream);
            writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            for (int i = 0; i < 5000; i++)
            {
                writer.Write("<w:sdt><w:sdtContent>");
            }

            for (int i = 0; i < 5000; i++)
            {
                writer.Write("</w:sdtContent></w:sdt>");
            }

            writer.Write("</w:body></w:document>");
        });

        CvProblem problem = await ProblemOfAsync(deep);

        problem.ShouldBe(CvProblem.Unsafe);
    }

    [Fact]
    public async Task A_Word_document_with_a_document_type_declaration_is_damaged()
    {
        byte[] laughs = WordFile.WithDocumentXml(stream => stream.Write("<!DOCTYPE d [<!ENTITY a \"ha\">]><d>&a;</d>"u8));

        CvProblem problem = await ProblemOfAsync(laughs);

        problem.ShouldBe(CvProblem.Damaged);
    }

    [Fact]
    public async Task A_Word_document_without_text_has_no_text()
        => (await ProblemOfAsync(WordFile.With(WordFile.Paragraph(string.Empty)))).ShouldBe(CvProblem.NoText);

    [Fact]
    public async Task A_Word_document_that_a_password_encrypts_is_told_from_an_old_one()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        byte[] encrypted = [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[96]];

        CvProblem ofEncrypted = await ProblemOfAsync(encrypted);
        CvProblem ofOld = await ProblemOfAsync(compound);

        ofEncrypted.ShouldBe(CvProblem.PasswordProtected);
        ofOld.ShouldBe(CvProblem.UnsupportedType);
    }

    [Fact]
    public async Task Random_bytes_are_of_no_type()
    {
        byte[] noise = new byte[20_000];
        new Random(20261124).NextBytes(noise);

        CvProblem problem = await ProblemOfAsync(noise);

        problem.ShouldBe(CvProblem.UnsupportedType);
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi CV}")]
    [InlineData("<!DOCTYPE html><html><body>CV</body></html>")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    public async Task Other_formats_are_not_taken_for_text(string content)
        => (await ProblemOfAsync(Encoding.Latin1.GetBytes(content))).ShouldBe(CvProblem.UnsupportedType);

    [Fact]
    public async Task A_zip_that_is_no_Word_document_is_of_no_type()
    {
        using MemoryStream stream = new();
        using (System.IO.Compression.ZipArchive zip = new(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("photo.jpg");
        }

        CvProblem problem = await ProblemOfAsync(stream.ToArray());

        problem.ShouldBe(CvProblem.UnsupportedType);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_unsafe()
    {
        byte[] pdf = await File.ReadAllBytesAsync(SampleCvs.PathOf("macon-montauban.pdf"), Token);
        CvReaderOptions options = new() { MaximumTime = TimeSpan.FromTicks(1) };

        CvProblem problem = await ProblemOfAsync(pdf, options);

        problem.ShouldBe(CvProblem.Unsafe);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_not_told_that_the_file_is_bad()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        Task<CvDocument> read = new CvReader().ReadAsync(SampleCvs.PathOf("macon-montauban.pdf"), source.Token);

        await Should.ThrowAsync<OperationCanceledException>(() => read);
    }

    [Fact]
    public void Pasted_text_is_bounded_and_may_not_be_empty()
    {
        CvReader reader = new(new CvReaderOptions { MaximumCharacters = 10 });

        Should.Throw<CvException>(() => reader.ReadText("  ")).Problem.ShouldBe(CvProblem.Empty);
        Should.Throw<CvException>(() => reader.ReadText("more than ten")).Problem.ShouldBe(CvProblem.TooLarge);
    }

    [Fact]
    public async Task Seeded_damage_to_real_files_never_ends_in_another_exception()
    {
        Random random = new(42);
        foreach (string file in (string[])["cariste-nimes.docx", "electricien-auch.pdf", "agent-proprete-cahors.pdf"])
        {
            byte[] whole = await File.ReadAllBytesAsync(SampleCvs.PathOf(file), Token);
            for (int round = 0; round < 15; round++)
            {
                byte[] damaged = [.. whole];
                for (int i = 0; i < 1 + (round * 4); i++)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                try
                {
                    await new CvReader().ReadAsync(new MemoryStream(damaged), Name, Token);
                }
                catch (CvException refusal)
                {
                    refusal.Text.French.ShouldStartWith(Name);
                }
            }
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<CvProblem> ProblemOfAsync(byte[] content, CvReaderOptions? options = null)
        => (await RefusalOfAsync(content, options)).Problem;

    private static async Task<CvException> RefusalOfAsync(byte[] content, CvReaderOptions? options = null)
    {
        CvException refusal = await Should.ThrowAsync<CvException>(
            () => new CvReader(options).ReadAsync(new MemoryStream(content), Name, Token));
        refusal.Text.French.ShouldStartWith(Name);
        refusal.Text.English.ShouldStartWith(Name);
        refusal.Text.English.ShouldNotContain("\n");
        return refusal;
    }
}
