using BenchmarkDotNet.Running;
using Reskill.Benchmarks;

// dotnet run -c Release --project tests/Reskill.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(CvToPlan).Assembly).Run(args);
