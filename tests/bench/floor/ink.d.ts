declare module '*.ink' {
  const address: string;
  export default address;
}
