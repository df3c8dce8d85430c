# syntax=docker/dockerfile:1
# The service: docker build -t reskill . && docker run -p 8080:8080 -v reskill-data:/data reskill
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# Restored apart, from the files that name packages alone, so that a change of code does not fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY --parents src/*/*.csproj src/*/packages.lock.json ./
RUN dotnet restore src/Reskill.Cli --locked-mode
COPY src src
COPY models models
COPY data-samples data-samples
RUN dotnet publish src/Reskill.Cli --no-restore --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS service
# OR-Tools and ONNX Runtime bring their own native code; wget serves the health check.
RUN apt-get update && apt-get install -y --no-install-recommends wget && rm -rf /var/lib/apt/lists/* \
    && mkdir /data && chown app:app /data
WORKDIR /app
COPY --from=build /app .
USER app
ENV RESKILL_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD wget -q -O /dev/null http://127.0.0.1:8080/health/ready || exit 1
ENTRYPOINT ["dotnet", "reskill.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:8080"]
