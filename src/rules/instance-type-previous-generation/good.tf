resource "aws_instance" "web" {
  instance_type = "m7i.large"
}
