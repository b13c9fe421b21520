// Which tests run where: the core and the adapters in Node, the pane in a simulated page.
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

const shared = {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  transform: { "^.+\\.(ts|tsx|js|mjs)$": swc },
};

module.exports = {
  passWithNoTests: true,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
  ],
};
