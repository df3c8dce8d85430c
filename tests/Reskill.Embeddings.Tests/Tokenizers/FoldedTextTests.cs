using System.Globalization;
using System.Text;
using Reskill.Embeddings.Tokenizers;

namespace Reskill.Embeddings.Tests.Tokenizers;

public sealed class FoldedTextTests
{
    [Fact]
    public void Accented_letters_fold_to_the_letter_that_Unicode_decomposes_them_to()
    {
        var wrong = new List<string>();

        for (char letter = '\u00C0'; letter <= '\u017F'; letter++)
        {
            string decomposed = letter.ToString().Normalize(NormalizationForm.FormD);
            char expected = char.ToLowerInvariant(decomposed[0]);
            if (decomposed.Length > 1 && FoldedText.Fold(letter.ToString()) != expected.ToString())
            {
                wrong.Add($"{letter} {(int)letter:X4}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Folding_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        string folded = FoldedText.Fold("INFIRMIÈRE İ ı");

        CultureInfo.CurrentCulture = before;
        folded.ShouldBe("infirmiere i i");
    }

    [Fact]
    public void Letters_of_other_scripts_are_kept_in_lower_case()
    {
        string folded = FoldedText.Fold("ΣΚΟ Работа 電気 × ÷");

        folded.ShouldBe("σκο работа 電気 × ÷");
    }
}
