FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY schema ./schema
COPY --from=build /app/dist ./dist
# a volume is made with the owner that its folder has here
RUN mkdir /usage && chown node:node /usage
USER node
EXPOSE 4000 4001
CMD ["node", "dist/gateway/index.js"]
