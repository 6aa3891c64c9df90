# Nobody says where.
resource "aws_instance" "old" {
  instance_type = "a1.large"
}
