# Built and run by scripts/tools/image.mjs (`npm run test:long`), on a base of its own under this name; the steps are those of `npm start`.
# The tag is exact; its digest could not be looked up where this was written (no image registry there). Pin it where you build:
#   docker build --build-arg NODE=node:24.22.3-bookworm-slim@sha256:… .
ARG NODE=docker.io/library/node:24.22.3-bookworm-slim

FROM ${NODE} AS build
WORKDIR /kitapcik
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
RUN npm ci
COPY . .
# The cache only speeds up the next build, which starts from nothing here.
RUN node scripts/build.mjs && rm -rf .next/cache

FROM ${NODE} AS packages
WORKDIR /kitapcik
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
RUN npm ci --omit=dev

FROM ${NODE}
# The condition is that of scripts/start/root.mjs, here for every command in the container.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 NODE_OPTIONS=--conditions=production
WORKDIR /kitapcik
COPY --from=packages /kitapcik/node_modules node_modules
COPY --from=build /kitapcik/dist dist
COPY --from=build /kitapcik/.next .next
COPY package.json next.config.mjs LICENSE ./
# A named volume takes the owner of the folder that it is mounted on.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
# The worker is the same image with `node --conditions=production dist/worker.mjs`.
CMD ["node", "--conditions=production", "dist/web.mjs"]
