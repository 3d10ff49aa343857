// Plain JavaScript that any Node can read: it must be able to say that the Node is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: the scripts need 22.18 or later.\n` +
      "Run them through npm (npm run build, npm run lint, npm test): it uses the Node that `npm ci` installs here.\n" +
      "If you did, that Node is missing: run `npm ci` again, without --omit=optional.",
  );
  process.exit(1);
}
