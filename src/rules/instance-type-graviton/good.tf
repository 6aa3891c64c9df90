resource "aws_instance" "web" {
  instance_type = "m7g.large"
}

# The image is for x86.
data "aws_ami" "x86" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

resource "aws_instance" "x86" {
  ami           = data.aws_ami.x86.id
  instance_type = "m7i.large"
}
