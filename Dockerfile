# The service: docker build -t reskill . && docker run -p 8080:8080 -v reskill-data:/data reskill
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore src/Reskill.Cli --locked-mode
# The same line as in .ci/run, which then starts what it made.
RUN dotnet publish src/Reskill.Cli --no-restore --configuration Release --output artifacts/app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS service
# wget serves the health check; the font is embedded in the PDFs of plans.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-liberation wget \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /data && chown app:app /data
WORKDIR /app
COPY --from=build /source/artifacts/app .
USER app
ENV RESKILL_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s CMD wget -q -O /dev/null http://127.0.0.1:8080/health/ready || exit 1
ENTRYPOINT ["dotnet", "reskill.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:8080"]
