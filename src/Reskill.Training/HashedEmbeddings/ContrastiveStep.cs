using Reskill.Training.Numerics;

namespace Reskill.Training.HashedEmbeddings;

/// <summary>One step of training: draws the two sides of each pair together and the sides of different pairs apart.</summary>
/// <remarks>
/// The loss is the symmetric InfoNCE (van den Oord et al. 2018, arXiv 1807.03748) over cosines, as CLIP uses it; the
/// rows are moved by Adagrad with one accumulator a row. Both loops over pairs run in parallel, each pair by itself, and
/// the rows are then moved in order: the result does not depend on the number of threads.
/// </remarks>
internal sealed class ContrastiveStep
{
    private readonly NgramTable _table;
    private readonly HashedEmbeddingsOptions _options;
    private readonly float[] _squares;
    private readonly int _pairs;
    private readonly int _dimensions;
    private readonly Side _left;
    private readonly Side _right;

    // Gradient of the loss by each cosine, over the temperature.
    private readonly float[] _slopes;

    public ContrastiveStep(NgramTable table, HashedEmbeddingsOptions options)
    {
        _table = table;
        _options = options;
        _pairs = options.BatchPairs;
        _dimensions = table.Dimensions;
        _squares = new float[options.Hashing.Buckets];
        Array.Fill(_squares, options.FirstSquare);
        _left = new Side(_pairs, _dimensions);
        _right = new Side(_pairs, _dimensions);
        _slopes = new float[_pairs * _pairs];
    }

    /// <summary>Moves the table.</summary>
    /// <param name="left">N-grams of the first sides.</param>
    /// <param name="right">N-grams of the second sides.</param>
    /// <param name="concepts">Concept of each pair.</param>
    /// <param name="rate">Learning rate.</param>
    /// <returns>Mean loss of the pairs before the move.</returns>
    public double Run(ReadOnlySpan<int[]> left, ReadOnlySpan<int[]> right, ReadOnlySpan<int> concepts, float rate)
    {
        left.CopyTo(_left.Ids);
        right.CopyTo(_right.Ids);
        int[] labels = concepts.ToArray();
        Parallel.For(0, _pairs, pair =>
        {
            _left.Embed(_table, pair);
            _right.Embed(_table, pair);
        });
        Parallel.For(0, _pairs, row => Compare(row, labels));
        double loss = Softmax();
        Parallel.For(0, _pairs, Differentiate);
        for (int pair = 0; pair < _pairs; pair++)
        {
            Move(_left, pair, rate);
            Move(_right, pair, rate);
        }

        return loss;
    }

    private void Compare(int row, int[] concepts)
    {
        for (int column = 0; column < _pairs; column++)
        {
            // Another pair of the same concept is neither right nor wrong.
            _slopes[(row * _pairs) + column] = row != column && concepts[row] == concepts[column]
                ? float.NegativeInfinity
                : PortableVector.Dot(_left.Vector(row), _right.Vector(column)) / _options.Temperature;
        }
    }

    // Cosines in, their slopes out: softmax over rows plus softmax over columns, less the identity twice.
    private double Softmax()
    {
        float[] byRow = new float[_slopes.Length];
        double[] losses = new double[_pairs];
        Parallel.For(0, _pairs, row => losses[row] = SoftmaxLine(row * _pairs, 1, row, byRow));
        float[] byColumn = new float[_slopes.Length];
        double[] columnLosses = new double[_pairs];
        Parallel.For(0, _pairs, column => columnLosses[column] = SoftmaxLine(column, _pairs, column, byColumn));
        for (int index = 0; index < _slopes.Length; index++)
        {
            _slopes[index] = byRow[index] + byColumn[index];
        }

        return (losses.Sum() + columnLosses.Sum()) / (2 * _pairs);
    }

    private double SoftmaxLine(int start, int stride, int target, float[] slopes)
    {
        float largest = float.NegativeInfinity;
        for (int index = 0; index < _pairs; index++)
        {
            largest = Math.Max(largest, _slopes[start + (index * stride)]);
        }

        double sum = 0;
        for (int index = 0; index < _pairs; index++)
        {
            double weight = PortableMath.Exp(_slopes[start + (index * stride)] - largest);
            slopes[start + (index * stride)] = (float)weight;
            sum += weight;
        }

        for (int index = 0; index < _pairs; index++)
        {
            slopes[start + (index * stride)] = (float)(slopes[start + (index * stride)] / sum);
        }

        float share = slopes[start + (target * stride)];
        slopes[start + (target * stride)] = share - 1;
        return -PortableMath.Log(Math.Max(share, 1e-30));
    }

    private void Differentiate(int pair)
    {
        Span<float> left = _left.Gradient(pair);
        Span<float> right = _right.Gradient(pair);
        left.Clear();
        right.Clear();
        for (int other = 0; other < _pairs; other++)
        {
            PortableVector.AddScaled(left, _right.Vector(other), _slopes[(pair * _pairs) + other]);
            PortableVector.AddScaled(right, _left.Vector(other), _slopes[(other * _pairs) + pair]);
        }

        _left.ProjectGradient(pair);
        _right.ProjectGradient(pair);
    }

    private void Move(Side side, int pair, float rate)
    {
        Span<float> gradient = side.Gradient(pair);
        float square = PortableVector.Dot(gradient, gradient) / _dimensions;
        foreach (int id in side.Ids[pair])
        {
            _squares[id] += square;
            PortableVector.AddScaled(_table.Row(id), gradient, -rate / MathF.Sqrt(_squares[id]));
        }
    }

    /// <summary>One side of the pairs of a step.</summary>
    private sealed class Side(int pairs, int dimensions)
    {
        private readonly float[] _vectors = new float[pairs * dimensions];
        private readonly float[] _gradients = new float[pairs * dimensions];
        private readonly float[] _norms = new float[pairs];

        public int[][] Ids { get; } = new int[pairs][];

        public Span<float> Vector(int pair) => _vectors.AsSpan(pair * dimensions, dimensions);

        public Span<float> Gradient(int pair) => _gradients.AsSpan(pair * dimensions, dimensions);

        public void Embed(NgramTable table, int pair) => _norms[pair] = table.Embed(Ids[pair], Vector(pair));

        // From the gradient by the unit vector to that by the sum of rows: only what turns the vector remains.
        public void ProjectGradient(int pair)
        {
            Span<float> gradient = Gradient(pair);
            PortableVector.AddScaled(gradient, Vector(pair), -PortableVector.Dot(gradient, Vector(pair)));
            foreach (ref float value in gradient)
            {
                value /= _norms[pair];
            }
        }
    }
}
