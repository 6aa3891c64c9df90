resource "aws_instance" "web" {
  instance_type = "m7i.large" # expect: instance-type-graviton
}
